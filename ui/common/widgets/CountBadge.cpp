// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/CountBadge.h"

#include <QPainter>

namespace belfry::ui {

namespace {

QFont badgeFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * 0.9);
    }
    return font;
}

} // namespace

CountBadge::CountBadge(StateColour colour, QWidget* parent)
    : QWidget(parent)
    , m_colour(colour)
{
    setObjectName(QStringLiteral("countBadge"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CountBadge::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(QString::number(count));
    setVisible(count > 0);
    updateGeometry();
    update();
}

QString CountBadge::words() const
{
    return m_count > 999 ? QStringLiteral("999+") : QString::number(m_count);
}

QSize CountBadge::sizeHint() const
{
    const QFontMetrics metrics(badgeFont(font()));
    return { qMax(metrics.horizontalAdvance(words()) + 14, metrics.height() + 8), metrics.height() + 2 };
}

void CountBadge::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(t.background(m_colour)));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(QColor(t.foreground(m_colour)));
    painter.setFont(badgeFont(font()));
    painter.drawText(rect(), Qt::AlignCenter, words());
}

} // namespace belfry::ui
