// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace belfry::ui {
class SearchField;
}

namespace belfry::ui::shell {

/// The head of the window: product, school, search, the person who is signed in. Thread: GUI.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void setSchool(const QString& name);
    void setUser(const QString& name);
    SearchField* searchField() const { return m_search; }

Q_SIGNALS:
    void lockRequested();
    void changePasswordRequested();
    void signOutRequested();

private:
    void draw();

    QLabel* m_bell;
    QLabel* m_school;
    SearchField* m_search;
    QPushButton* m_user;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace belfry::ui::shell
