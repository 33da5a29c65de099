// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/SendTimeField.h"

#include "ui/common/Look.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace belfry::ui {

SendTimeField::SendTimeField(QWidget* parent)
    : QWidget(parent)
    , m_when(new QComboBox(this))
    , m_moment(new QDateTimeEdit(this))
    , m_remark(mutedLabel(QString(), this))
    , m_zone(QTimeZone::systemTimeZone())
{
    setNames(m_when, QStringLiteral("whenComboBox"), tr("When to send"));
    m_when->addItem(tr("as soon as possible"));
    m_when->addItem(tr("not before"));
    setNames(m_moment, QStringLiteral("sendAtDateTimeEdit"), tr("Not before"));
    m_moment->setDisplayFormat(
        shortDateFormat() + QLatin1Char(' ') + QLocale().timeFormat(QLocale::ShortFormat));
    m_moment->setCalendarPopup(true);
    const QDateTime soon = QDateTime::currentDateTime().addSecs(60 * 60);
    m_moment->setDateTime(QDateTime(soon.date(), QTime(soon.time().hour(), 0)));
    m_moment->hide();
    m_remark->setObjectName(QStringLiteral("willLeaveLabel"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    line->addWidget(m_when);
    line->addWidget(m_moment);
    line->addWidget(m_remark, 1);
    connect(m_when, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_moment->setVisible(index == 1);
        Q_EMIT changed();
    });
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &SendTimeField::changed);
}

std::optional<qint64> SendTimeField::moment() const
{
    if (m_when->currentIndex() == 0) {
        return std::nullopt;
    }
    const QDateTime typed = m_moment->dateTime();
    return QDateTime(typed.date(), typed.time(), m_zone).toMSecsSinceEpoch();
}

void SendTimeField::setMoment(std::optional<qint64> utcMs)
{
    if (utcMs) {
        const QDateTime civil = QDateTime::fromMSecsSinceEpoch(*utcMs, m_zone);
        m_moment->setDateTime(QDateTime(civil.date(), civil.time()));
    }
    m_when->setCurrentIndex(utcMs ? 1 : 0);
}

void SendTimeField::setZone(const QTimeZone& zone)
{
    if (!zone.isValid() || zone == m_zone) {
        return;
    }
    const auto before = moment();
    m_zone = zone;
    const QSignalBlocker quiet(m_moment);
    const QSignalBlocker quieter(m_when);
    setMoment(before);
}

void SendTimeField::setRemark(const QString& remark)
{
    m_remark->setText(remark);
}

} // namespace belfry::ui
