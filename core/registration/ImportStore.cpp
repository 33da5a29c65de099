// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registration/ImportStore.h"

#include "core/database/Dialect.h"

namespace belfry::core::registration {

using database::Transaction;

Result<std::vector<FamilyLink>> ImportStore::familiesOf(Transaction& tx, const std::vector<PersonId>& persons)
{
    std::vector<FamilyLink> links;
    // Of a student every guardian, of a guardian every student; a pair that both find does no harm.
    for (const char* column : { "g.student_id", "g.guardian_id" }) {
        QString sql = QStringLiteral(
            "SELECT g.student_id, g.guardian_id, s.family_name, q.name_fold FROM guardianship g "
            "JOIN person s ON s.id = g.student_id JOIN person q ON q.id = g.guardian_id WHERE ");
        sql += tx.dialect().idsIn(QLatin1String(column), ":persons");
        auto query = tx.prepare(sql);
        query.bindIds(":persons", persons);
        TRY(query.exec());
        while (query.next()) {
            links.push_back({ query.id<PersonId>(0), query.id<PersonId>(1), query.text(2), query.text(3) });
        }
    }
    return links;
}

Result<std::vector<std::pair<QString, PersonId>>> ImportStore::personsByLogin(
    Transaction& tx, const QStringList& loginFolds)
{
    QString sql = QStringLiteral("SELECT login_fold, person_id FROM account WHERE ");
    sql += tx.dialect().textsIn(QStringLiteral("login_fold"), ":logins");
    auto query = tx.prepare(sql);
    query.bindTexts(":logins", loginFolds);
    TRY(query.exec());
    std::vector<std::pair<QString, PersonId>> found;
    while (query.next()) {
        found.emplace_back(query.text(0), query.id<PersonId>(1));
    }
    return found;
}

Result<std::vector<std::pair<QString, PersonId>>> ImportStore::personsByMail(
    Transaction& tx, const QStringList& addresses)
{
    QStringList mails;
    for (const QString& address : addresses) {
        if (address.contains(QLatin1Char('@'))) {
            mails.append(address);
        }
    }
    std::vector<std::pair<QString, PersonId>> found;
    if (mails.isEmpty()) {
        return found;
    }
    QString sql = QStringLiteral("SELECT normalised, person_id FROM contact_point WHERE kind = 'email' AND ");
    sql += tx.dialect().textsIn(QStringLiteral("normalised"), ":addresses");
    auto query = tx.prepare(sql);
    query.bindTexts(":addresses", mails);
    TRY(query.exec());
    while (query.next()) {
        found.emplace_back(query.text(0), query.id<PersonId>(1));
    }
    return found;
}

Result<std::optional<QString>> ImportStore::profile(Transaction& tx, const QString& signature)
{
    auto query
        = tx.prepare(QStringLiteral("SELECT mapping FROM import_profile WHERE signature = :signature"));
    query.bind(":signature", signature);
    TRY(query.exec());
    return query.next() ? std::optional(query.text(0)) : std::nullopt;
}

Result<void> ImportStore::saveProfile(Transaction& tx, const QString& signature, const QString& mapping)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral(
        "INSERT INTO import_profile (signature, mapping, updated_at) VALUES (:signature, :mapping, :now) "
        "ON CONFLICT (signature) DO UPDATE SET mapping = excluded.mapping, updated_at = "
        "excluded.updated_at"));
    query.bind(":signature", signature).bind(":mapping", mapping).bind(":now", now);
    return query.exec();
}

} // namespace belfry::core::registration
