// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"

#include <QByteArray>

namespace belfry::core::application {

struct ExportedAccounts
{
    QByteArray csv; ///< UTF-8 with byte order mark, semicolons: as spreadsheets of Poland and Germany read it
    int count = 0;
};

/// "Export accounts" (decision 12): login, password, name and groups of everybody, for the register that the
/// school has. Needs step-up and is audited; the caller sees to it that the file is for the caller's eyes
/// alone.
Result<ExportedAccounts> exportAccounts(
    database::Transaction& tx, Services& services, const access::Session& session, qint64 nowMs);

/// Writes a file that only its owner may read, whole or not at all. IoWrite.
Result<void> writePrivateFile(const QString& path, const QByteArray& bytes);

} // namespace belfry::core::application
