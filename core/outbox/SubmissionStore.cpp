// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/SubmissionStore.h"

#include "core/database/Dialect.h"
#include "core/outbox/CauseStore.h"
#include "core/outbox/RowValues.h"

#include <algorithm>
#include <set>

namespace belfry::core::outbox {

using database::Transaction;

namespace {

constexpr size_t kKeysPerStatement = 512;

QVariant number(const std::optional<qint64>& value)
{
    return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::LongLong));
}

/// The keys as a list of placeholders, filled up to a power of two so that few statements are prepared.
QString placeholders(size_t count)
{
    return QStringList(static_cast<qsizetype>(count), QStringLiteral("?")).join(QLatin1Char(','));
}

Result<void> addLive(Transaction& tx,
    const QString& sql,
    const std::vector<QByteArray>& keys,
    size_t start,
    size_t count,
    size_t padded,
    std::unordered_map<QByteArray, std::vector<State>>& found)
{
    auto query = tx.prepare(sql);
    for (size_t index = 0; index < padded; ++index) {
        query.add(keys[start + std::min(index, count - 1)]);
    }
    TRY(query.exec());
    while (query.next()) {
        found[query.bytes(0)].push_back(stateFromName(query.text(1)).value_or(State::Draft));
    }
    return {};
}

} // namespace

Result<SubmissionId> SubmissionStore::open(
    Transaction& tx, const NewSubmission& submission, const QString& author)
{
    TRY_ASSIGN(const auto id, tx.reserveId<SubmissionId>(QStringLiteral("submission")));
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral(
        "INSERT INTO submission (id, uuid, kind, purpose, audience, author, state, created_at, title, "
        "planned_at) "
        "VALUES (:id, :uuid, :kind, :purpose, :audience, :author, 'building', :now, :title, :planned)"));
    query.bind(":id", id).bind(":uuid", QUuid::createUuid()).bind(":kind", kindName(submission.kind));
    query.bind(":purpose", submission.purpose)
        .bind(":audience", submission.audience)
        .bind(":author", author)
        .bind(":now", now)
        .bind(":title", submission.title)
        .bindNullable(":planned", submission.plannedAt);
    TRY(query.exec());
    return id;
}

Result<SubmissionStore::Head> SubmissionStore::find(Transaction& tx, SubmissionId id)
{
    QString sql = QStringLiteral("SELECT kind, purpose, author, state FROM submission WHERE id = :id ");
    sql += tx.dialect().forUpdate();
    auto query = tx.prepare(sql);
    query.bind(":id", id);
    TRY(query.exec());
    if (!query.next()) {
        return fail(ErrorCode::NotFound, QStringLiteral("submission %1").arg(id.value()));
    }
    return Head {
        kindFromName(query.text(0)).value_or(MessageKind::System), query.text(1), query.text(2), query.text(3)
    };
}

Result<void> SubmissionStore::setState(
    Transaction& tx, SubmissionId id, const QString& from, const QString& to)
{
    auto query
        = tx.prepare(QStringLiteral("UPDATE submission SET state = :to WHERE id = :id AND state = :from"));
    query.bind(":to", to).bind(":id", id).bind(":from", from);
    return query.execOne();
}

Result<std::optional<SubmissionId>> SubmissionStore::releasing(Transaction& tx)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT id FROM submission WHERE state = 'releasing' ORDER BY id LIMIT 1"));
    TRY(query.exec());
    return query.next() ? std::optional(query.id<SubmissionId>(0)) : std::nullopt;
}

Result<std::unordered_set<qint64>> SubmissionStore::incomplete(
    Transaction& tx, const std::vector<SubmissionId>& ids)
{
    QString sql
        = QStringLiteral("SELECT id FROM submission WHERE state NOT IN ('complete', 'releasing') AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY(query.exec());
    std::unordered_set<qint64> found;
    while (query.next()) {
        found.insert(query.int64(0));
    }
    return found;
}

Result<std::vector<SubmissionStore::Unfinished>> SubmissionStore::unfinished(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT s.id, s.created_at, (SELECT MAX(o.created_at) FROM outbox o WHERE o.submission_id = s.id) "
        "FROM submission s WHERE s.state = 'building' ORDER BY s.id"));
    TRY(query.exec());
    std::vector<Unfinished> found;
    while (query.next()) {
        found.push_back({ SubmissionId(query.int64(0)),
            std::max(query.int64(1), query.isNull(2) ? qint64 { 0 } : query.int64(2)) });
    }
    return found;
}

Result<void> SubmissionStore::insert(Transaction& tx,
    SubmissionId submission,
    const Head& head,
    const QString& author,
    const std::vector<NewRow>& rows)
{
    static const QStringList kColumns { QStringLiteral("id"),
        QStringLiteral("uuid"),
        QStringLiteral("submission_id"),
        QStringLiteral("kind"),
        QStringLiteral("purpose"),
        QStringLiteral("channel"),
        QStringLiteral("recipient_id"),
        QStringLiteral("recipient_name"),
        QStringLiteral("address"),
        QStringLiteral("sender"),
        QStringLiteral("subject"),
        QStringLiteral("message_id"),
        QStringLiteral("digest"),
        QStringLiteral("dedupe"),
        QStringLiteral("resend_of"),
        QStringLiteral("author"),
        QStringLiteral("created_at"),
        QStringLiteral("state"),
        QStringLiteral("state_at"),
        QStringLiteral("planned_at"),
        QStringLiteral("not_after"),
        QStringLiteral("parts"),
        QStringLiteral("price_minor") };
    TRY_ASSIGN(const qint64 now, tx.now());
    const QString kind = kindName(head.kind);
    const QString pending = stateName(State::Pending);
    std::vector<QVariantList> values;
    values.reserve(rows.size());
    for (const NewRow& row : rows) {
        const NewMessage& message = *row.message;
        values.push_back({ row.id.value(),
            message.uuid.toString(QUuid::WithoutBraces),
            submission.value(),
            kind,
            head.purpose,
            channelName(message.channel),
            message.recipient.toVariant(),
            text(message.recipientName),
            text(message.address),
            text(message.sender),
            text(message.subject),
            text(message.messageId),
            row.digest,
            row.dedupe,
            message.resendOf.value_or(OutboxId()).toVariant(),
            text(author),
            now,
            pending,
            now,
            number(message.plannedAt),
            number(message.notAfter),
            message.parts,
            message.priceMinor });
    }
    tx.changed(database::Topic::Outbox);
    return tx.insertMany(QStringLiteral("outbox"), kColumns, values);
}

Result<void> SubmissionStore::insertSubjects(Transaction& tx, const std::vector<NewRow>& rows)
{
    std::vector<QVariantList> values;
    for (const NewRow& row : rows) {
        for (const Subject& subject : row.message->subjects) {
            values.push_back({ row.id.value(), subject.kind, subject.id, subject.version });
        }
    }
    return tx.insertMany(QStringLiteral("outbox_subject"),
        { QStringLiteral("outbox_id"),
            QStringLiteral("kind"),
            QStringLiteral("subject_id"),
            QStringLiteral("version") },
        values);
}

Result<void> SubmissionStore::insertReaders(Transaction& tx, const std::vector<NewRow>& rows)
{
    std::vector<std::pair<OutboxId, PersonId>> readers;
    for (const NewRow& row : rows) {
        std::set<PersonId> known { row.message->recipient };
        for (const PersonId reader : row.message->sharing) {
            if (known.insert(reader).second) {
                readers.emplace_back(row.id, reader);
            }
        }
    }
    return CauseStore::insertReaders(tx, readers);
}

Result<void> SubmissionStore::insertRecipients(
    Transaction& tx, SubmissionId submission, const std::vector<Recipient>& rows)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT COALESCE(MAX(position), 0) FROM submission_recipient WHERE submission_id = :submission"));
    query.bind(":submission", submission);
    TRY(query.exec());
    qint64 position = query.next() ? query.int64(0) : 0;
    std::vector<QVariantList> values;
    values.reserve(rows.size());
    for (const Recipient& row : rows) {
        values.push_back({ submission.value(),
            ++position,
            row.about.value(),
            row.recipient.toVariant(),
            row.outbox.toVariant(),
            reasonName(row.reason),
            text(row.detail) });
    }
    return tx.insertMany(QStringLiteral("submission_recipient"),
        { QStringLiteral("submission_id"),
            QStringLiteral("position"),
            QStringLiteral("person_id"),
            QStringLiteral("recipient_id"),
            QStringLiteral("outbox_id"),
            QStringLiteral("reason"),
            QStringLiteral("detail") },
        values);
}

Result<std::vector<PersonId>> SubmissionStore::aboutOf(Transaction& tx, OutboxId id)
{
    auto query = tx.prepare(QStringLiteral("SELECT r.person_id FROM outbox o JOIN submission_recipient r ON "
                                           "r.submission_id = o.submission_id AND r.outbox_id = o.id "
                                           "WHERE o.id = :id ORDER BY r.position"));
    query.bind(":id", id);
    TRY(query.exec());
    std::vector<PersonId> persons;
    while (query.next()) {
        persons.push_back(query.id<PersonId>(0));
    }
    return persons;
}

Result<std::unordered_map<QByteArray, std::vector<State>>> SubmissionStore::live(
    Transaction& tx, const std::vector<QByteArray>& keys)
{
    std::unordered_map<QByteArray, std::vector<State>> found;
    for (size_t start = 0; start < keys.size(); start += kKeysPerStatement) {
        const size_t count = std::min(kKeysPerStatement, keys.size() - start);
        const size_t padded = paddedSize(count);
        // The conditions of the indexes outbox_live and outbox_resent, word for word as PostgreSQL has them,
        // so that it uses them.
        QString first
            = QStringLiteral("SELECT dedupe, state FROM outbox WHERE resend_of IS NULL "
                             "AND state NOT IN ('cancelled','failed','expired','blocked') AND dedupe IN (");
        first += placeholders(padded) + QLatin1Char(')');
        TRY(addLive(tx, first, keys, start, count, padded, found));
        QString second
            = QStringLiteral("SELECT dedupe, state FROM outbox WHERE resend_of IS NOT NULL "
                             "AND state NOT IN ('cancelled','failed','expired','blocked') AND dedupe IN (");
        second += placeholders(padded) + QLatin1Char(')');
        TRY(addLive(tx, second, keys, start, count, padded, found));
    }
    return found;
}

} // namespace belfry::core::outbox
