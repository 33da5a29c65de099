// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/AccountExport.h"

#include "core/application/FileTarget.h"
#include "core/base/Platform.h"
#include "core/formats/Csv.h"

#include <QSaveFile>

namespace belfry::core::application {

Result<ExportedAccounts> exportAccounts(
    database::Transaction& tx, Services& services, const access::Session& session, qint64 nowMs)
{
    TRY_ASSIGN(const auto accounts, services.credentials.exportAccounts(tx, session, nowMs));
    QList<QStringList> rows { { QStringLiteral("login"),
        QStringLiteral("password"),
        QStringLiteral("name"),
        QStringLiteral("groups") } };
    for (const auto& account : accounts) {
        rows.append({ account.login,
            account.password.reveal(),
            account.name,
            account.groups.join(QStringLiteral(", ")) });
    }
    return ExportedAccounts { formats::writeCsv(rows), static_cast<int>(accounts.size()) };
}

Result<void> writePrivateFile(const QString& path, const QByteArray& bytes)
{
    TRY(mayReplace(path, Replaced::Lists));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(platform::writeFailure(path), path);
    }
    // Before the first byte: nobody else may catch it in between.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(platform::writeFailure(path), path);
    }
    return {};
}

} // namespace belfry::core::application
