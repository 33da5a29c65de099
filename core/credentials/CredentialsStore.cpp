// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialsStore.h"

#include "core/credentials/LoginMaker.h"
#include "core/database/Dialect.h"
#include "core/database/Values.h"

namespace belfry::core::credentials {

using database::Query;
using database::Transaction;

namespace {

/// The columns that read() expects.
QString selectAccounts()
{
    return QStringLiteral(
        "SELECT id, uuid, person_id, login, version, origin, made_at, COALESCE(first_accepted_at, 0), "
        "password_cipher, key_version FROM account ");
}

QString originName(Origin origin)
{
    return origin == Origin::Imported ? QStringLiteral("imported") : QStringLiteral("generated");
}

/// Adds the condition that `column` is one of the persons, runs the SELECT and hands out its rows.
template <class Row>
Result<void> selectFor(Transaction& tx,
    QString sql,
    const QString& column,
    const std::vector<PersonId>& persons,
    Row row,
    const QString& order = {})
{
    sql += tx.dialect().idsIn(column, ":persons") + order;
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    while (query.next()) {
        row(query);
    }
    return {};
}

StoredAccount read(const Query& row)
{
    StoredAccount stored;
    Account& account = stored.account;
    account.id = row.id<AccountId>(0);
    account.uuid = row.uuid(1);
    account.person = row.id<PersonId>(2);
    account.login = row.text(3);
    account.version = row.integer(4);
    account.origin = row.text(5) == QLatin1String("imported") ? Origin::Imported : Origin::Generated;
    account.madeAt = row.int64(6);
    account.firstAcceptedAt = row.int64(7);
    account.hasPassword = !row.isNull(8);
    stored.cipher = row.bytes(8);
    stored.keyVersion = row.integer(9);
    return stored;
}

QVariant nullBytes()
{
    return QVariant(QMetaType(QMetaType::QByteArray));
}

} // namespace

Result<std::vector<StoredAccount>> CredentialsStore::find(
    Transaction& tx, const std::vector<PersonId>& persons)
{
    std::vector<StoredAccount> found;
    found.reserve(persons.size());
    TRY(selectFor(tx,
        selectAccounts() + QLatin1String("WHERE "),
        QStringLiteral("person_id"),
        persons,
        [&](const Query& row) { found.push_back(read(row)); }));
    return found;
}

Result<std::vector<StoredAccount>> CredentialsStore::all(Transaction& tx)
{
    std::vector<StoredAccount> found;
    auto query = tx.prepare(selectAccounts() + QLatin1String("ORDER BY login_fold"));
    TRY(query.exec());
    while (query.next()) {
        found.push_back(read(query));
    }
    return found;
}

Result<std::vector<StoredAccount>> CredentialsStore::allActive(Transaction& tx)
{
    std::vector<StoredAccount> found;
    auto query = tx.prepare(selectAccounts()
        + QLatin1String(
            "WHERE person_id IN (SELECT id FROM person WHERE status = 'active') ORDER BY login_fold"));
    TRY(query.exec());
    while (query.next()) {
        found.push_back(read(query));
    }
    return found;
}

Result<QSet<qint64>> CredentialsStore::personsWithAccount(
    Transaction& tx, const std::vector<PersonId>& persons)
{
    QSet<qint64> found;
    TRY(selectFor(tx,
        QStringLiteral("SELECT person_id FROM account WHERE "),
        QStringLiteral("person_id"),
        persons,
        [&](const Query& row) { found.insert(row.int64(0)); }));
    return found;
}

Result<QSet<QString>> CredentialsStore::takenLogins(
    Transaction& tx, const QStringList& stems, const QStringList& exactFolds)
{
    QSet<QString> taken;
    const auto note = [&](const Query& row) { taken.insert(row.text(0)); };
    // ":" follows "9": the range holds the stem and the stem with a number, and uses the index.
    for (qsizetype start = 0; start < stems.size(); start += 256) {
        const QStringList chunk = stems.mid(start, 256);
        QStringList rows;
        for (qsizetype index = 0; index < (chunk.size() > 16 ? 256 : 16); ++index) {
            rows.append(QStringLiteral("(?)"));
        }
        QString sql = QStringLiteral("WITH stem (name) AS (VALUES ");
        sql += rows.join(QLatin1Char(','));
        sql += QStringLiteral(
            ") SELECT DISTINCT a.login_fold FROM stem "
            "JOIN account a ON a.login_fold >= stem.name AND a.login_fold < stem.name || ':'");
        auto query = tx.prepare(sql);
        for (qsizetype index = 0; index < rows.size(); ++index) {
            query.add(chunk.at(std::min(index, chunk.size() - 1)));
        }
        TRY(query.exec());
        while (query.next()) {
            note(query);
        }
    }
    QString sql = QStringLiteral("SELECT login_fold FROM account WHERE ");
    sql += tx.dialect().textsIn(QStringLiteral("login_fold"), ":folds");
    auto exact = tx.prepare(sql);
    exact.bindTexts(":folds", exactFolds);
    TRY(exact.exec());
    while (exact.next()) {
        note(exact);
    }
    return taken;
}

Result<PersonId> CredentialsStore::personWithLogin(Transaction& tx, const QString& fold)
{
    auto query = tx.prepare(QStringLiteral("SELECT person_id FROM account WHERE login_fold = :fold"));
    query.bind(":fold", fold);
    TRY(query.exec());
    return query.next() ? query.id<PersonId>(0) : PersonId();
}

Result<void> CredentialsStore::insert(Transaction& tx, const std::vector<StoredAccount>& accounts)
{
    std::vector<QVariantList> rows;
    rows.reserve(accounts.size());
    for (const StoredAccount& stored : accounts) {
        const Account& account = stored.account;
        rows.push_back({ account.id.value(),
            database::uuidValue(account.uuid),
            account.person.value(),
            account.login,
            loginFold(account.login),
            stored.cipher,
            stored.keyVersion,
            account.version,
            originName(account.origin),
            account.madeAt });
    }
    return tx.insertMany(QStringLiteral("account"),
        { QStringLiteral("id"),
            QStringLiteral("uuid"),
            QStringLiteral("person_id"),
            QStringLiteral("login"),
            QStringLiteral("login_fold"),
            QStringLiteral("password_cipher"),
            QStringLiteral("key_version"),
            QStringLiteral("version"),
            QStringLiteral("origin"),
            QStringLiteral("made_at") },
        rows);
}

Result<void> CredentialsStore::replace(Transaction& tx, const StoredAccount& next)
{
    const Account& account = next.account;
    auto query = tx.prepare(QStringLiteral(
        "UPDATE account SET login = :login, login_fold = :fold, password_cipher = :cipher, key_version = "
        ":key, version = :version, "
        "origin = :origin, must_change = TRUE, made_at = :made, first_accepted_at = NULL, cleared_at = NULL "
        "WHERE id = :id AND version = :old"));
    query.bind(":login", account.login)
        .bind(":fold", loginFold(account.login))
        .bindVariant(":cipher", account.hasPassword ? QVariant(next.cipher) : nullBytes())
        .bind(":key", next.keyVersion)
        .bind(":version", account.version)
        .bind(":origin", originName(account.origin))
        .bind(":made", account.madeAt)
        .bind(":id", account.id)
        .bind(":old", account.version - 1);
    return query.execOne();
}

Result<void> CredentialsStore::setFirstAccepted(
    Transaction& tx, const std::vector<AccountId>& accounts, int version, qint64 atMs)
{
    QString sql = QStringLiteral(
        "UPDATE account SET first_accepted_at = :at WHERE version = :version AND first_accepted_at IS NULL "
        "AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bind(":at", atMs).bind(":version", version).bindIds(":ids", accounts);
    return query.exec();
}

Result<int> CredentialsStore::clearAcceptedBefore(Transaction& tx, qint64 beforeMs, qint64 nowMs)
{
    auto query = tx.prepare(
        QStringLiteral("UPDATE account SET password_cipher = NULL, key_version = 0, cleared_at = :now "
                       "WHERE password_cipher IS NOT NULL AND first_accepted_at < :before"));
    query.bind(":now", nowMs).bind(":before", beforeMs);
    TRY(query.exec());
    return static_cast<int>(query.affectedRows());
}

Result<QHash<qint64, CredentialsStore::Belongs>> CredentialsStore::belongings(
    Transaction& tx, const std::vector<PersonId>& persons)
{
    QHash<qint64, Belongs> found;
    TRY(selectFor(tx,
        QStringLiteral("SELECT id, given_name, family_name, organisation_name FROM person WHERE "),
        QStringLiteral("id"),
        persons,
        [&](const Query& row) {
            const QString natural = QStringLiteral("%1 %2").arg(row.text(1), row.text(2)).trimmed();
            found[row.int64(0)].name = natural.isEmpty() ? row.text(3) : natural;
        }));
    TRY(selectFor(
        tx,
        QStringLiteral("SELECT e.person_id, g.name FROM enrolment e JOIN study_group g ON g.id = e.group_id "
                       "WHERE e.ended_at IS NULL AND g.status = 'active' AND "),
        QStringLiteral("e.person_id"),
        persons,
        [&](const Query& row) { found[row.int64(0)].groups.append(row.text(1)); },
        QStringLiteral(" ORDER BY e.person_id, g.sort_key, g.id")));
    return found;
}

} // namespace belfry::core::credentials
