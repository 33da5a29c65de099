// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

class QPainter;

namespace belfry::ui {

/// A state as a coloured pill with icon and word ("sent 12.11"). The word is also its accessible name.
/// Thread: GUI.
class StatePill : public QWidget
{
    Q_OBJECT

public:
    explicit StatePill(QWidget* parent = nullptr);
    StatePill(StateColour colour, const QString& text, QWidget* parent = nullptr);

    void setState(StateColour colour, const QString& text);
    StateColour colour() const { return m_colour; }
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Width and height that the pill wants in this font.
    static QSize sizeFor(const QString& text, const QFont& font);
    /// Draws a pill at the left of the rectangle, vertically in its middle, cut with an ellipsis when it is
    /// too narrow.
    static void paint(QPainter* painter,
        const QRect& rect,
        const QFont& font,
        const QPalette& palette,
        StateColour colour,
        const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StateColour m_colour = StateColour::None;
    QString m_text;
};

} // namespace belfry::ui
