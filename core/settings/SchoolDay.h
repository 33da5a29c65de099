// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"

#include <QDate>
#include <QString>

/// What day it is at the school, and what it counts its money in. Thread: the transaction's.
namespace belfry::core::settings {

/// The civil day of an instant in a zone ("Europe/Warsaw"); an unknown zone counts as UTC.
QDate civilDay(qint64 utcMs, const QString& timeZone);
/// Today by the database's clock in the school's zone (school.timezone).
Result<QDate> schoolToday(database::Transaction& tx);
/// ISO 4217, by the school's country (school.country).
Result<QString> schoolCurrency(database::Transaction& tx);

} // namespace belfry::core::settings
