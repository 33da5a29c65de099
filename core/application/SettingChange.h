// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"

#include <QMap>

namespace belfry::core::application {

/// What a changed setting did to messages that had not left yet.
struct SettingConsequence
{
    int renewed = 0; ///< unapproved, frozen anew with the new sender
    int cancelled = 0; ///< unapproved, and could not be made anew here
    int blocked = 0; ///< approved with the former sender: listed for a decision
    int reopened = 0; ///< made with this very sender before, go on

    SettingConsequence& operator+=(const SettingConsequence& other);
};

/// Stores a setting and does what follows from it: a new sender's address stops what was frozen with the
/// former one (docs/delivery.md). Screens and console change settings through this alone.
Result<SettingConsequence> changeSetting(database::Transaction& tx,
    Services& services,
    const access::Session& session,
    const QString& key,
    const QString& value);
/// Several at once; those that have the value already are left alone.
Result<SettingConsequence> changeSettings(database::Transaction& tx,
    Services& services,
    const access::Session& session,
    const QMap<QString, QString>& values);

} // namespace belfry::core::application
