// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationBar.h"

#include "ui/common/Look.h"
#include "ui/common/widgets/CountBadge.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace belfry::ui::shell {

namespace {

constexpr int kIconSide = 18;
constexpr int kTextLeft = 38;
constexpr int kBadgeRoom = 44;

QFont currentFont(QFont font, bool checked)
{
    font.setWeight(checked ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

NavigationButton::NavigationButton(IconName name, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_name(name)
{
    setText(text);
    setAccessibleName(QString(text).remove(QLatin1Char('&')));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavigationButton::setBadge(qint64 count, StateColour colour)
{
    if (!m_badge || m_badgeColour != colour) {
        delete m_badge;
        m_badge = new CountBadge(colour, this);
        m_badgeColour = colour;
    }
    m_badge->setCount(count);
    setAccessibleDescription(count > 0 ? m_badge->accessibleName() : QString());
    placeBadge();
}

void NavigationButton::placeBadge()
{
    if (m_badge) {
        m_badge->resize(m_badge->sizeHint());
        m_badge->move(width() - m_badge->width() - kGrid, (height() - m_badge->height()) / 2);
    }
}

void NavigationButton::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    placeBadge();
}

QSize NavigationButton::sizeHint() const
{
    const QFontMetrics metrics(currentFont(font(), true));
    return { kTextLeft + metrics.size(Qt::TextShowMnemonic, text()).width() + kBadgeRoom,
        metrics.height() + 18 };
}

void NavigationButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    m_hovered = true;
    update();
}

void NavigationButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    m_hovered = false;
    update();
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || m_hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(isChecked() ? t.accBg : t.hover));
        painter.drawRoundedRect(rect(), kRadius, kRadius);
    }
    if (hasFocus()) {
        painter.setPen(QColor(t.acc));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }
    const QRgb colour = isChecked() ? t.acc : t.text;
    painter.drawPixmap(
        10, (height() - kIconSide) / 2, iconPixmap(m_name, colour, kIconSide, devicePixelRatioF()));
    painter.setFont(currentFont(font(), isChecked()));
    painter.setPen(QColor(colour));
    painter.drawText(rect().adjusted(kTextLeft, 0, m_badge && m_badge->count() > 0 ? -kBadgeRoom : -kGrid, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
        text());
}

NavigationBar::NavigationBar(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setNames(this, QStringLiteral("navigationBar"), tr("Pages"));
    setLook(this, "nav");
    m_column->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setMinimumWidth(grid(24));
    // Wide contents must not squeeze the words of the navigation.
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void NavigationBar::addPage(const QString& key, IconName icon, const QString& title, bool ruleBefore)
{
    if (ruleBefore && !m_buttons.isEmpty()) {
        auto* rule = new QFrame(this);
        setLook(rule, "rule");
        m_column->insertSpacing(m_column->count() - 1, 7);
        m_column->insertWidget(m_column->count() - 1, rule);
        m_column->insertSpacing(m_column->count() - 1, 7);
    }
    auto* made = new NavigationButton(icon, title, this);
    made->setObjectName(key + QStringLiteral("NavigationButton"));
    const int number = int(m_buttons.size()) + 1;
    if (number <= 9) {
        made->setToolTip(tr("Ctrl+%1").arg(number));
    }
    m_column->insertWidget(m_column->count() - 1, made);
    m_buttons.append({ key, made });
    connect(made, &QAbstractButton::clicked, this, [this, key] { Q_EMIT pageChosen(key); });
}

NavigationButton* NavigationBar::button(const QString& key) const
{
    for (const auto& [name, made] : m_buttons) {
        if (name == key) {
            return made;
        }
    }
    return nullptr;
}

void NavigationBar::setCurrent(const QString& key)
{
    if (NavigationButton* made = button(key)) {
        made->setChecked(true);
    }
}

void NavigationBar::setBadge(const QString& key, qint64 count, StateColour colour)
{
    if (NavigationButton* made = button(key)) {
        made->setBadge(count, colour);
    }
}

void NavigationBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down) {
        focusNextChild();
    } else if (event->key() == Qt::Key_Up) {
        focusPreviousChild();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace belfry::ui::shell
