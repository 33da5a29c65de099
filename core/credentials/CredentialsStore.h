// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/CredentialsService.h"
#include "core/database/Transaction.h"

#include <QSet>

namespace belfry::core::credentials {

/// An account as it lies in the table, password sealed.
struct StoredAccount
{
    Account account;
    QByteArray cipher;
    int keyVersion = 0;
};

/// The table `account`; nothing else writes it.
class CredentialsStore
{
public:
    static Result<std::vector<StoredAccount>> find(
        database::Transaction& tx, const std::vector<PersonId>& persons);
    static Result<std::vector<StoredAccount>> all(database::Transaction& tx);
    /// Of active persons only.
    static Result<std::vector<StoredAccount>> allActive(database::Transaction& tx);
    static Result<QSet<qint64>> personsWithAccount(
        database::Transaction& tx, const std::vector<PersonId>& persons);
    /// Folds of every login that begins with one of the stems (itself, or a digit behind it), and of the
    /// exact ones.
    static Result<QSet<QString>> takenLogins(
        database::Transaction& tx, const QStringList& stems, const QStringList& exactFolds);
    /// Who has this login; invalid: nobody.
    static Result<PersonId> personWithLogin(database::Transaction& tx, const QString& fold);
    static Result<void> insert(database::Transaction& tx, const std::vector<StoredAccount>& accounts);
    /// Writes login, password, version, origin and the beginning of a new life. Conflict when another version
    /// stands there now.
    static Result<void> replace(database::Transaction& tx, const StoredAccount& next);
    static Result<void> setFirstAccepted(
        database::Transaction& tx, const std::vector<AccountId>& accounts, int version, qint64 atMs);
    static Result<int> clearAcceptedBefore(database::Transaction& tx, qint64 beforeMs, qint64 nowMs);
    /// Name and active groups for the export and for paper slips.
    struct Belongs
    {
        QString name;
        QStringList groups;
    };
    static Result<QHash<qint64, Belongs>> belongings(
        database::Transaction& tx, const std::vector<PersonId>& persons);
};

} // namespace belfry::core::credentials
