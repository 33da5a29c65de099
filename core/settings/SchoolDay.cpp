// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SchoolDay.h"

#include "core/base/Money.h"
#include "core/settings/Settings.h"
#include "core/settings/SettingsStore.h"

#include <QDateTime>
#include <QTimeZone>

namespace belfry::core::settings {

namespace {

Result<QString> settingText(database::Transaction& tx, const char* key)
{
    TRY_ASSIGN(const auto values, SettingsStore::all(tx));
    return Snapshot::of(values).text(key);
}

} // namespace

QDate civilDay(qint64 utcMs, const QString& timeZone)
{
    const QTimeZone zone(timeZone.toUtf8());
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone.isValid() ? zone : QTimeZone::utc()).date();
}

Result<QDate> schoolToday(database::Transaction& tx)
{
    TRY_ASSIGN(const QString zone, settingText(tx, "school.timezone"));
    TRY_ASSIGN(const qint64 now, tx.now());
    return civilDay(now, zone);
}

Result<QString> schoolCurrency(database::Transaction& tx)
{
    TRY_ASSIGN(const QString country, settingText(tx, "school.country"));
    return Money::currencyOf(country);
}

} // namespace belfry::core::settings
