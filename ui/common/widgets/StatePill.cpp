// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/StatePill.h"

#include <QPainter>

namespace belfry::ui {

namespace {

constexpr int kIcon = 16;
constexpr int kSide = 8;
constexpr int kGap = 6;

QFont pillFont(QFont font)
{
    font.setWeight(QFont::Medium);
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * 0.93);
    }
    return font;
}

} // namespace

StatePill::StatePill(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("statePill"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

StatePill::StatePill(StateColour colour, const QString& text, QWidget* parent)
    : StatePill(parent)
{
    setState(colour, text);
}

void StatePill::setState(StateColour colour, const QString& text)
{
    m_colour = colour;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatePill::sizeFor(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(pillFont(font));
    return { kSide + kIcon + kGap + metrics.horizontalAdvance(text) + kSide + 4,
        qMax(kIcon, metrics.height()) + 6 };
}

QSize StatePill::sizeHint() const
{
    return sizeFor(m_text, font());
}

QSize StatePill::minimumSizeHint() const
{
    return { kSide + kIcon + kSide, sizeHint().height() };
}

void StatePill::paint(QPainter* painter,
    const QRect& rect,
    const QFont& font,
    const QPalette& palette,
    StateColour colour,
    const QString& text)
{
    const Tokens& t = tokens(palette);
    const QSize wanted = sizeFor(text, font);
    const int width = qMin(wanted.width(), rect.width());
    const QRectF pill(rect.x(), rect.y() + (rect.height() - wanted.height()) / 2.0, width, wanted.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(t.background(colour)));
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QPixmap drawn
        = iconPixmap(stateIcon(colour), t.foreground(colour), kIcon, painter->device()->devicePixelRatioF());
    painter->drawPixmap(QPointF(pill.x() + kSide, pill.y() + (pill.height() - kIcon) / 2), drawn);
    painter->setFont(pillFont(font));
    painter->setPen(QColor(t.foreground(colour)));
    const QRectF words = pill.adjusted(kSide + kIcon + kGap, 0, -kSide, 0);
    painter->drawText(words,
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, int(words.width()) + 4));
    painter->restore();
}

void StatePill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(&painter, rect(), font(), palette(), m_colour, m_text);
}

} // namespace belfry::ui
