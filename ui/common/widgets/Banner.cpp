// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/Banner.h"

#include "ui/common/Icons.h"
#include "ui/common/Look.h"
#include "ui/common/widgets/Buttons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace belfry::ui {

namespace {

const char* toneName(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Info:
        return "info";
    case Banner::Tone::Ok:
        return "ok";
    case Banner::Tone::Warn:
        return "warn";
    case Banner::Tone::Bad:
        return "bad";
    }
    return "info";
}

QPixmap tonePixmap(Banner::Tone tone, const QWidget& widget)
{
    const Tokens& t = tokens(widget.palette());
    const qreal ratio = widget.devicePixelRatioF();
    switch (tone) {
    case Banner::Tone::Info:
        return iconPixmap(IconName::Info, t.acc, 18, ratio);
    case Banner::Tone::Ok:
        return iconPixmap(IconName::Check, t.ok, 18, ratio);
    case Banner::Tone::Warn:
        return iconPixmap(IconName::Warning, t.wait, 18, ratio);
    case Banner::Tone::Bad:
        return iconPixmap(IconName::Warning, t.bad, 18, ratio);
    }
    return {};
}

} // namespace

Banner::Banner(Tone tone, const QString& text, const QString& action, QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(linkButton({}, QStringLiteral("bannerActionButton"), this))
{
    setObjectName(QStringLiteral("banner"));
    setLook(this, "banner");
    setLook(m_text, "banner");
    setLook(m_action, "bannerLink");
    m_text->setObjectName(QStringLiteral("bannerTextLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(12, kGrid, kGrid, kGrid);
    m_layout->setHorizontalSpacing(kGrid);
    m_layout->setVerticalSpacing(0);
    m_layout->setColumnStretch(1, 1);
    m_layout->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    m_layout->addWidget(m_text, 0, 1);
    m_layout->addWidget(m_action, 0, 2, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    setText(text);
    setAction(action);
    setTone(tone);
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    for (QWidget* widget :
        { static_cast<QWidget*>(this), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_action) }) {
        ui::setTone(widget, toneName(tone));
    }
    m_icon->setPixmap(tonePixmap(tone, *this));
}

void Banner::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    m_action->setVisible(!text.isEmpty());
}

void Banner::setActionBelow()
{
    m_layout->removeWidget(m_action);
    m_layout->addWidget(m_action, 1, 1, Qt::AlignLeft);
}

void Banner::setSquare(bool square)
{
    setStyleProperty(this, "square", square);
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_icon->setPixmap(tonePixmap(m_tone, *this));
    }
}

} // namespace belfry::ui
