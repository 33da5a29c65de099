// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace belfry::ui {

/// Header with a tick box for "all rows" before the words of section 0, and a context menu that hides
/// columns. Thread: GUI.
class CheckableHeaderView : public QHeaderView
{
    Q_OBJECT

public:
    explicit CheckableHeaderView(QWidget* parent = nullptr);

    void setTickable(bool tickable);
    void setTickState(Qt::CheckState state);

Q_SIGNALS:
    void tickAllToggled();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool onTick(const QPoint& position) const;

    bool m_tickable = false;
    bool m_pressedOnTick = false;
    Qt::CheckState m_state = Qt::Unchecked;
};

} // namespace belfry::ui
