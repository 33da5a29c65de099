// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/DatabaseUrl.h"

#include <QString>

namespace belfry::core::application {

/// The database that desktop program and console open when none is named: school.belfry in the user's data
/// folder.
database::DatabaseUrl defaultDatabase();

/// The user's data folder of Belfry ("~/.local/share/Belfry"), the same for both programs whatever they are
/// called.
QString dataFolder();

/// What belongs to this computer and not to the database (journals, remembered audit heads): a folder per
/// school. BELFRY_STATE_DIR replaces it (tests, services).
QString stateFolder(const QString& schoolUuid);

/// Where mail is written while no mail account is set: the setting mail.folder, else "outgoing mail" beside
/// the data.
QString smsFolder(const database::DatabaseUrl& url);
QString mailFolder(const QString& setting, const database::DatabaseUrl& url);

} // namespace belfry::core::application
