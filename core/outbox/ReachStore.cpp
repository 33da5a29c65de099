// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/ReachStore.h"

#include "core/database/Dialect.h"
#include "core/settings/SchoolDay.h"
#include "core/settings/Settings.h"
#include "core/settings/SettingsStore.h"

#include <QCryptographicHash>

namespace belfry::core::outbox {

using database::Transaction;

namespace {

QString kindText(people::ContactKind kind)
{
    return kind == people::ContactKind::Email ? QStringLiteral("email") : QStringLiteral("phone");
}

people::ContactState stateOf(const QString& name)
{
    if (name == QLatin1String("ok")) {
        return people::ContactState::Ok;
    }
    return name == QLatin1String("failing") ? people::ContactState::Failing : people::ContactState::Invalid;
}

QString lockText(Transaction& tx, ReachStore::Lock lock)
{
    switch (lock) {
    case ReachStore::Lock::None:
        return {};
    case ReachStore::Lock::Shared:
        return tx.dialect().forShare();
    case ReachStore::Lock::Exclusive:
        return tx.dialect().forUpdate();
    }
    return {};
}

} // namespace

Result<std::vector<ReachStore::Contact>> ReachStore::contacts(
    Transaction& tx, const std::vector<PersonId>& persons, people::ContactKind kind)
{
    QString sql = QStringLiteral(
        "SELECT person_id, raw, normalised, state, state_reason, receives_sms FROM contact_point "
        "WHERE kind = :kind AND ");
    sql += tx.dialect().idsIn(QStringLiteral("person_id"), ":persons");
    sql += QStringLiteral(" ORDER BY person_id, position, id");
    auto query = tx.prepare(sql);
    query.bind(":kind", kindText(kind)).bindIds(":persons", persons);
    TRY(query.exec());
    std::vector<Contact> contacts;
    while (query.next()) {
        contacts.push_back({ query.id<PersonId>(0),
            query.text(1),
            query.text(2),
            stateOf(query.text(3)),
            query.text(4),
            query.boolean(5) });
    }
    return contacts;
}

Result<std::unordered_set<qint64>> ReachStore::withoutSms(
    Transaction& tx, const std::vector<PersonId>& persons)
{
    QString sql = QStringLiteral("SELECT id FROM person WHERE sms_wanted = FALSE AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":persons");
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    std::unordered_set<qint64> found;
    while (query.next()) {
        found.insert(query.int64(0));
    }
    return found;
}

Result<std::unordered_set<qint64>> ReachStore::active(
    Transaction& tx, const std::vector<PersonId>& persons, Lock lock)
{
    QString sql = QStringLiteral("SELECT id, status FROM person WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":persons");
    sql += QStringLiteral(" ORDER BY id ");
    sql += lockText(tx, lock);
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    std::unordered_set<qint64> active;
    while (query.next()) {
        if (query.text(1) == QLatin1String("active")) {
            active.insert(query.int64(0));
        }
    }
    return active;
}

Result<std::unordered_map<qint64, people::ConsentState>> ReachStore::consents(
    Transaction& tx, const std::vector<PersonId>& persons, Lock lock)
{
    QString sql = QStringLiteral("SELECT person_id, purpose, granted FROM consent_current WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("person_id"), ":persons");
    sql += QStringLiteral(" ORDER BY person_id, purpose ");
    sql += lockText(tx, lock);
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    std::unordered_map<qint64, people::ConsentState> consents;
    while (query.next()) {
        people::ConsentState& state = consents[query.int64(0)];
        (query.text(1) == QLatin1String("contract") ? state.contract : state.messages) = query.boolean(2);
    }
    return consents;
}

Result<std::unordered_set<QString>> ReachStore::staffAddresses(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT email FROM staff WHERE is_active = TRUE AND email <> ''"));
    TRY(query.exec());
    std::unordered_set<QString> addresses;
    while (query.next()) {
        addresses.insert(query.text(0));
    }
    return addresses;
}

Result<std::unordered_set<QString>> ReachStore::suppressed(
    Transaction& tx, people::ContactKind kind, const QStringList& addresses)
{
    std::unordered_set<QString> found;
    if (addresses.isEmpty()) {
        return found;
    }
    // Nearly always empty: one look spares the hashes of ten thousand addresses.
    auto any = tx.prepare(QStringLiteral("SELECT 1 FROM suppression LIMIT 1"));
    TRY(any.exec());
    if (!any.next()) {
        return found;
    }
    auto query
        = tx.prepare(QStringLiteral("SELECT 1 FROM suppression WHERE kind = :kind AND address_hash = :hash"));
    for (const QString& address : addresses) {
        query.bind(":kind", kindText(kind)).bind(":hash", addressHash(kind, address));
        TRY(query.exec());
        if (query.next()) {
            found.insert(address);
        }
    }
    return found;
}

Result<QStringList> ReachStore::failing(
    Transaction& tx, people::ContactKind kind, const QStringList& addresses)
{
    QString sql = QStringLiteral(
        "SELECT DISTINCT normalised FROM contact_point WHERE kind = :kind AND state = 'failing' AND ");
    sql += tx.dialect().textsIn(QStringLiteral("normalised"), ":addresses");
    auto query = tx.prepare(sql);
    query.bind(":kind", kindText(kind)).bindTexts(":addresses", addresses);
    TRY(query.exec());
    QStringList found;
    while (query.next()) {
        found.append(query.text(0));
    }
    return found;
}

QByteArray ReachStore::addressHash(people::ContactKind kind, const QString& normalised)
{
    const QString text = kindText(kind) + QLatin1Char('\n') + normalised;
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

Result<std::unordered_map<qint64, PersonId>> ReachStore::accountOwners(
    Transaction& tx, const std::vector<qint64>& accounts)
{
    QString sql = QStringLiteral("SELECT id, person_id FROM account WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":accounts");
    auto query = tx.prepare(sql);
    query.bindIds(":accounts", accounts);
    TRY(query.exec());
    std::unordered_map<qint64, PersonId> owners;
    while (query.next()) {
        owners.emplace(query.int64(0), query.id<PersonId>(1));
    }
    return owners;
}

Result<std::set<std::pair<PersonId, PersonId>>> ReachStore::guardianships(
    Transaction& tx, const std::vector<PersonId>& guardians, Lock lock)
{
    QString sql = QStringLiteral("SELECT student_id, guardian_id FROM guardianship WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("guardian_id"), ":guardians");
    sql += QStringLiteral(" ORDER BY student_id, guardian_id ");
    sql += lockText(tx, lock);
    auto query = tx.prepare(sql);
    query.bindIds(":guardians", guardians);
    TRY(query.exec());
    std::set<std::pair<PersonId, PersonId>> links;
    while (query.next()) {
        links.emplace(query.id<PersonId>(0), query.id<PersonId>(1));
    }
    return links;
}

Result<std::unordered_map<qint64, ReachStore::WithdrawalDays>> ReachStore::withdrawals(
    Transaction& tx, const std::vector<PersonId>& persons)
{
    TRY_ASSIGN(const auto values, settings::SettingsStore::all(tx));
    const QString zone = settings::Snapshot::of(values).text("school.timezone");
    QString sql = QStringLiteral(
        "SELECT person_id, purpose, updated_at FROM consent_current WHERE granted = FALSE AND ");
    sql += tx.dialect().idsIn(QStringLiteral("person_id"), ":persons");
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    std::unordered_map<qint64, WithdrawalDays> days;
    while (query.next()) {
        WithdrawalDays& mine = days[query.int64(0)];
        (query.text(1) == QLatin1String("contract") ? mine.contract : mine.messages)
            = settings::civilDay(query.int64(2), zone);
    }
    return days;
}

Result<std::unordered_set<qint64>> ReachStore::withoutContracts(
    Transaction& tx, const std::vector<PersonId>& persons)
{
    QString sql = QStringLiteral("SELECT id FROM person WHERE is_student = FALSE AND is_guardian = FALSE AND "
                                 "is_payer = FALSE AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":persons");
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    std::unordered_set<qint64> found;
    while (query.next()) {
        found.insert(query.int64(0));
    }
    return found;
}

Result<std::vector<ReachStore::CarryingContract>> ReachStore::carryingContracts(
    Transaction& tx, const std::vector<PersonId>& persons, QDate day, Lock lock)
{
    QString sql = QStringLiteral(
        "SELECT student_id, payer_id, COALESCE(consent_on, starts_on) FROM contract WHERE status = 'signed' "
        "AND carries_consent = TRUE AND starts_on <= :begun AND (ends_on IS NULL OR ends_on >= :running) AND "
        "(");
    sql += tx.dialect().idsIn(QStringLiteral("student_id"), ":students");
    sql += QStringLiteral(" OR ");
    sql += tx.dialect().idsIn(QStringLiteral("payer_id"), ":payers");
    sql += QStringLiteral(") ORDER BY id ");
    sql += lockText(tx, lock);
    auto query = tx.prepare(sql);
    query.bind(":begun", day.toString(Qt::ISODate))
        .bind(":running", day.toString(Qt::ISODate))
        .bindIds(":students", persons)
        .bindIds(":payers", persons);
    TRY(query.exec());
    std::vector<CarryingContract> contracts;
    while (query.next()) {
        contracts.push_back({ query.id<PersonId>(0), query.id<PersonId>(1), query.date(2) });
    }
    return contracts;
}

Result<std::unordered_map<qint64, int>> ReachStore::accountVersions(
    Transaction& tx, const std::vector<qint64>& accounts, Lock lock)
{
    QString sql = QStringLiteral("SELECT id, version FROM account WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":accounts");
    sql += QStringLiteral(" ORDER BY id ");
    sql += lockText(tx, lock);
    auto query = tx.prepare(sql);
    query.bindIds(":accounts", accounts);
    TRY(query.exec());
    std::unordered_map<qint64, int> versions;
    while (query.next()) {
        versions.emplace(query.int64(0), query.integer(1));
    }
    return versions;
}

} // namespace belfry::core::outbox
