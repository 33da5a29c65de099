// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
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
    /// A place between the search and the person, for one number that is always in sight (the balance of the
    /// wallet); takes ownership. Widgets stand in the order in which they come.
    void addStatusWidget(QWidget* widget);
    void removeStatusWidgets();

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
    QHBoxLayout* m_status;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace belfry::ui::shell
