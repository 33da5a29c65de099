// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/CredentialQuery.h"

#include "core/base/Clock.h"
#include "core/database/Dialect.h"

#include <QDate>
#include <QTimeZone>

#include <algorithm>

namespace belfry::core::lists {

using database::Transaction;

namespace {

/// The best of several sendings counts: accepted, uncertain, waiting, failed, written to a folder. A
/// cancelled one is none. A message that was held while it was uncertain is uncertain still.
QString rankSql()
{
    return QStringLiteral(
        "CASE WHEN o.state = 'sent' AND o.transport <> 'folder' THEN 1 "
        "WHEN o.state = 'in_doubt' OR (o.state = 'held' AND o.held_from IN ('in_doubt','sending')) THEN 2 "
        "WHEN o.state IN ('draft','pending','ready','claimed','sending','retry','held','quarantined') THEN 3 "
        "WHEN o.state IN ('failed','expired','blocked') THEN 4 "
        "WHEN o.state = 'sent' THEN 5 ELSE 9 END");
}

CredentialState stateOfRank(int rank)
{
    switch (rank) {
    case 1:
        return CredentialState::Sent;
    case 2:
        return CredentialState::Uncertain;
    case 3:
        return CredentialState::Queued;
    case 4:
        return CredentialState::Failed;
    case 5:
        return CredentialState::Folder;
    default:
        return CredentialState::Never;
    }
}

struct Sending
{
    CredentialSending sending;
    int rank = 9;
};

QString line(const CredentialSending& sending)
{
    QStringList words {
        credentialStateName(sending.state), sending.channel, sending.address, isoUtc(sending.at), sending.by
    };
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

/// `sendings` best first within the newest version.
CredentialInfo summary(std::vector<Sending> sendings, int newestVersion)
{
    std::stable_sort(sendings.begin(), sendings.end(), [newestVersion](const Sending& a, const Sending& b) {
        const bool aNewest = a.sending.version == newestVersion;
        const bool bNewest = b.sending.version == newestVersion;
        return aNewest != bNewest ? aNewest
            : a.rank != b.rank    ? a.rank < b.rank
                                  : a.sending.at > b.sending.at;
    });
    const auto newest = std::find_if(sendings.begin(), sendings.end(), [newestVersion](const Sending& s) {
        return s.sending.version == newestVersion && s.rank < 9;
    });
    const auto older = std::find_if(sendings.begin(), sendings.end(), [newestVersion](const Sending& s) {
        return s.sending.version < newestVersion && s.rank == 1;
    });
    const auto chosen = newest != sendings.end() ? newest : older;
    CredentialInfo info;
    if (chosen != sendings.end()) {
        info.state = newest != sendings.end() ? chosen->sending.state : CredentialState::Changed;
        info.channel = chosen->sending.channel;
        info.address = chosen->sending.address;
        info.at = chosen->sending.at;
        info.by = chosen->sending.by;
    }
    QStringList lines;
    for (auto other = sendings.begin(); other != sendings.end(); ++other) {
        if (other != chosen && other->rank < 9) {
            info.otherSendings.push_back(other->sending);
            lines.append(line(other->sending));
        }
    }
    info.others = lines.join(QLatin1Char('\n'));
    return info;
}

Result<void> readMessages(
    Transaction& tx, const std::vector<PersonId>& persons, QHash<PersonId, std::vector<Sending>>& sendings)
{
    const QString sql = QStringLiteral("SELECT a.person_id, s.version, o.channel, o.address, "
                                       "COALESCE(o.accepted_at, o.state_at), o.author, ")
        + rankSql()
        + QStringLiteral(
            " FROM account a JOIN outbox_subject s ON s.kind = 'credential' AND s.subject_id = a.id "
            "JOIN outbox o ON o.id = s.outbox_id WHERE ")
        + tx.dialect().idsIn(QStringLiteral("a.person_id"), ":persons") + QStringLiteral(" ORDER BY o.id");
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    while (query.next()) {
        const int rank = query.integer(6);
        sendings[query.id<PersonId>(0)].push_back({ { stateOfRank(rank),
                                                        query.text(2),
                                                        query.text(3),
                                                        query.int64(4),
                                                        query.text(5),
                                                        query.integer(1) },
            rank });
    }
    return {};
}

Result<void> readPaper(
    Transaction& tx, const std::vector<PersonId>& persons, QHash<PersonId, std::vector<Sending>>& sendings)
{
    const QString sql = QStringLiteral("SELECT a.person_id, h.version, h.handed_on, h.recorded_by "
                                       "FROM account a JOIN paper_handover h ON h.account_id = a.id WHERE ")
        + tx.dialect().idsIn(QStringLiteral("a.person_id"), ":persons");
    auto query = tx.prepare(sql);
    query.bindIds(":persons", persons);
    TRY(query.exec());
    while (query.next()) {
        const qint64 at = query.date(2).startOfDay(Qt::UTC).toMSecsSinceEpoch();
        sendings[query.id<PersonId>(0)].push_back({ { CredentialState::Sent,
                                                        QStringLiteral("paper"),
                                                        QString(),
                                                        at,
                                                        query.text(3),
                                                        query.integer(1) },
            1 });
    }
    return {};
}

/// Everybody with a message or a paper: person and the number of the state, see inState().
QString statesSql()
{
    return QStringLiteral("WITH best AS (SELECT s.subject_id AS account_id, s.version AS version, MIN(")
        + rankSql()
        + QStringLiteral(") AS place FROM outbox_subject s JOIN outbox o ON o.id = s.outbox_id WHERE s.kind "
                         "= 'credential' "
                         "GROUP BY s.subject_id, s.version "
                         "UNION ALL SELECT h.account_id, h.version, 1 FROM paper_handover h), "
                         "outcome AS (SELECT a.person_id AS person_id, "
                         "MIN(CASE WHEN b.version = a.version THEN b.place ELSE 9 END) AS newest, "
                         "MIN(CASE WHEN b.version < a.version THEN b.place ELSE 9 END) AS older "
                         "FROM best b JOIN account a ON a.id = b.account_id GROUP BY a.person_id) "
                         "SELECT person_id, newest FROM outcome WHERE ");
}

QString conditionFor(CredentialState state)
{
    switch (state) {
    case CredentialState::Never:
        return QStringLiteral("newest < 9 OR older = 1");
    case CredentialState::Sent:
        return QStringLiteral("newest = 1");
    case CredentialState::Uncertain:
        return QStringLiteral("newest = 2");
    case CredentialState::Queued:
        return QStringLiteral("newest = 3");
    case CredentialState::Failed:
        return QStringLiteral("newest = 4");
    case CredentialState::Folder:
        return QStringLiteral("newest = 5");
    case CredentialState::Changed:
        return QStringLiteral("newest = 9 AND older = 1");
    }
    return {};
}

} // namespace

Result<QHash<PersonId, CredentialInfo>> CredentialQuery::infos(
    Transaction& tx, const std::vector<PersonId>& persons)
{
    QHash<PersonId, std::vector<Sending>> sendings;
    TRY(readPaper(tx, persons, sendings));
    TRY(readMessages(tx, persons, sendings));
    auto query = tx.prepare(QStringLiteral("SELECT person_id, version FROM account WHERE ")
        + tx.dialect().idsIn(QStringLiteral("person_id"), ":persons"));
    query.bindIds(":persons", persons);
    TRY(query.exec());
    QHash<PersonId, CredentialInfo> infos;
    while (query.next()) {
        const auto person = query.id<PersonId>(0);
        infos.insert(person, summary(sendings.value(person), query.integer(1)));
    }
    return infos;
}

Result<QHash<PersonId, CredentialState>> CredentialQuery::states(Transaction& tx)
{
    auto query = tx.prepare(statesSql() + conditionFor(CredentialState::Never)); // in any other state
    TRY(query.exec());
    QHash<PersonId, CredentialState> states;
    while (query.next()) {
        const int newest = query.integer(1);
        states.insert(query.id<PersonId>(0), newest < 9 ? stateOfRank(newest) : CredentialState::Changed);
    }
    return states;
}

Result<QSet<PersonId>> CredentialQuery::inState(Transaction& tx, CredentialState state)
{
    auto query = tx.prepare(statesSql() + conditionFor(state));
    TRY(query.exec());
    QSet<PersonId> persons;
    while (query.next()) {
        persons.insert(query.id<PersonId>(0));
    }
    return persons;
}

} // namespace belfry::core::lists
