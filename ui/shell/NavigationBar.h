// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

namespace belfry::ui {
class CountBadge;
}

namespace belfry::ui::shell {

/// One line of the navigation: icon, word, number. Thread: GUI.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(IconName name, const QString& text, QWidget* parent = nullptr);

    void setBadge(qint64 count, StateColour colour);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeBadge();

    IconName m_name;
    CountBadge* m_badge = nullptr;
    StateColour m_badgeColour = StateColour::Wait;
    bool m_hovered = false;
};

/// The pages at the left edge; up and down move between them. Thread: GUI.
class NavigationBar : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);

    void addPage(const QString& key, IconName icon, const QString& title, bool ruleBefore);
    void setCurrent(const QString& key);
    void setBadge(const QString& key, qint64 count, StateColour colour);

Q_SIGNALS:
    void pageChosen(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    NavigationButton* button(const QString& key) const;

    QVBoxLayout* m_column;
    QList<std::pair<QString, NavigationButton*>> m_buttons;
};

} // namespace belfry::ui::shell
