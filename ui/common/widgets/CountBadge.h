// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Tokens.h"

#include <QWidget>

namespace belfry::ui {

/// A number of things that wait, in a coloured pill; hidden at 0, "999+" above 999. Thread: GUI.
class CountBadge : public QWidget
{
    Q_OBJECT

public:
    explicit CountBadge(StateColour colour = StateColour::Wait, QWidget* parent = nullptr);

    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words() const;

    StateColour m_colour;
    qint64 m_count = 0;
};

} // namespace belfry::ui
