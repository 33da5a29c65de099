// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/settings/Settings.h"

#include <QString>
#include <QStringList>

namespace belfry::core::settings {

/// Rules for values of the keys sms.* and wallet.*: each answers the value as it is kept, or InputInvalid
/// with what is allowed. Any thread.

/// The name that recipients see: at most 11 letters, digits and . - _ & without diacritics, and not a number.
Result<QString> smsSenderName(const QString& value);
/// Scheme, host and port of a gateway; https, or http on this computer.
Result<QString> gatewayAddress(const QString& value);
/// Country codes of two letters, kept as "PL,DE".
Result<QString> countryList(const QString& value);
/// ISO 4217, three letters.
Result<QString> currencyCode(const QString& value);

/// The sender's name under which SMS leave: empty for the gateway's default, also while a name is only asked
/// for (DT-06).
QString effectiveSmsSender(const Snapshot& settings);
/// Countries to which SMS may go: the setting, else the school's own.
QStringList smsCountries(const Snapshot& settings);

} // namespace belfry::core::settings
