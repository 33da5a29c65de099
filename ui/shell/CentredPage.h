// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace belfry::ui {
class Banner;
}

namespace belfry::ui::shell {

/// One card in the middle of the window with the product's name above it; scrolls when the window is too
/// small. Base of sign-in, lock, recovery and first start. Thread: GUI.
class CentredPage : public QWidget
{
    Q_OBJECT

public:
    explicit CentredPage(int cardWidth, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// A sentence in red above the fields; an empty one takes it away. What was typed stays.
    void setProblem(const QString& problem);
    QString problem() const;

protected:
    QVBoxLayout* body() const { return m_body; }
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QLabel* m_bell;
    QLabel* m_title;
    QLabel* m_subtitle;
    Banner* m_problem;
    QVBoxLayout* m_body;
};

} // namespace belfry::ui::shell
