// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/OutboxStore.h"

#include "core/base/KillPoint.h"
#include "core/database/Dialect.h"
#include "core/outbox/RowValues.h"
#include "core/outbox/WalletBook.h"

#include <QCryptographicHash>

#include <algorithm>
#include <unordered_map>

namespace belfry::core::outbox {

using database::Query;
using database::Transaction;

namespace {

constexpr size_t kMostRowsPerStatement = 512;

bool isLeased(State state)
{
    return state == State::Claimed || state == State::Sending;
}

/// The columns of VALUES in front of Transition::columns: id, reason, detail, and what the fence compares.
int leadingColumns(const Transition& transition)
{
    return transition.fence == Fence::State ? 3 : 4;
}

/// A power of two, so that a full statement is not filled up.
size_t rowsPerStatement(Transaction& tx, const Transition& transition)
{
    const size_t fitting = static_cast<size_t>(tx.dialect().valuesPerStatement())
        / (static_cast<size_t>(leadingColumns(transition)) + transition.columns.size());
    size_t rows = 1;
    while (rows * 2 <= std::min(fitting, kMostRowsPerStatement)) {
        rows *= 2;
    }
    return rows;
}

QString valuesText(const Transition& transition, size_t rowCount)
{
    QString row = QStringLiteral("(CAST(? AS BIGINT),CAST(? AS TEXT),CAST(? AS TEXT)");
    if (transition.fence == Fence::Lease) {
        row += QStringLiteral(",CAST(? AS BIGINT)");
    } else if (transition.fence == Fence::Attempt) {
        row += QStringLiteral(",CAST(? AS TEXT)");
    }
    for (const Column& column : transition.columns) {
        row += QStringLiteral(",CAST(? AS %1)").arg(QLatin1String(column.type));
    }
    row += QLatin1Char(')');
    QString values;
    values.reserve((row.size() + 1) * static_cast<qsizetype>(rowCount));
    for (size_t index = 0; index < rowCount; ++index) {
        if (index > 0) {
            values += QLatin1Char(',');
        }
        values += row;
    }
    return values;
}

QString updateText(const Transition& transition, size_t rowCount)
{
    QString sql = QStringLiteral(
        "UPDATE outbox SET state = ?, state_at = ?, reason = v.column2, reason_detail = v.column3");
    int index = leadingColumns(transition);
    for (const Column& column : transition.columns) {
        sql += QStringLiteral(", %1 = v.column%2").arg(QLatin1String(column.name)).arg(++index);
    }
    if (isLeased(transition.from) && !isLeased(transition.to)) {
        sql += QStringLiteral(", owner = '', lease_until = NULL");
    }
    if (transition.bindsApproval) {
        sql += QStringLiteral(", approved_digest = digest");
    }
    sql += QStringLiteral(" FROM (VALUES ");
    sql += valuesText(transition, rowCount);
    // The state stands in the text: bound, SQLite asks of every value whether the partial index outbox_folder
    // fits it, and for that prepares statement and triggers anew at each execution.
    sql += QStringLiteral(") AS v WHERE outbox.id = v.column1 AND outbox.state = '%1'")
               .arg(stateName(transition.from));
    if (transition.fence == Fence::Lease) {
        sql += QStringLiteral(" AND outbox.owner = ? AND outbox.epoch = v.column4");
    } else if (transition.fence == Fence::Attempt) {
        sql += QStringLiteral(" AND outbox.attempt = v.column4");
    }
    sql += QStringLiteral(" RETURNING id, price_minor");
    return sql;
}

} // namespace

tl::unexpected<Error> illegal(const StoredRow& row, const char* wish)
{
    return fail(ErrorCode::IllegalTransition,
        QStringLiteral("a message that is %1 cannot be %2").arg(stateName(row.state), QLatin1String(wish)));
}

QString OutboxStore::rowColumns()
{
    return QStringLiteral(
        "id, uuid, submission_id, kind, purpose, channel, recipient_id, recipient_name, address, sender, "
        "subject, message_id, author, created_at, state, state_at, reason, reason_detail, held_from, "
        "approval, approved_by, approved_at, planned_at, next_at, decide_after, attempts, crashes, "
        "accepted_at, transport, accepted_as, resend_of, digest, dedupe, approved_digest, not_after, "
        "open_deadline, owner, epoch, lease_until, attempt, parts, price_minor, reserved_minor, report, "
        "report_detail, report_at, ignores_hours");
}

StoredRow OutboxStore::rowFrom(const Query& query)
{
    StoredRow row;
    int column = 0;
    row.id = query.id<OutboxId>(column++);
    row.uuid = query.uuid(column++);
    row.submission = query.id<SubmissionId>(column++);
    row.kind = kindFromName(query.text(column++)).value_or(MessageKind::System);
    row.purpose = query.text(column++);
    row.channel = channelFromName(query.text(column++)).value_or(Channel::Email);
    row.recipient = query.id<PersonId>(column++);
    row.recipientName = query.text(column++);
    row.address = query.text(column++);
    row.sender = query.text(column++);
    row.subject = query.text(column++);
    row.messageId = query.text(column++);
    row.author = query.text(column++);
    row.createdAt = query.int64(column++);
    row.state = stateFromName(query.text(column++)).value_or(State::Draft);
    row.stateAt = query.int64(column++);
    row.reason = reasonFromName(query.text(column++));
    row.reasonDetail = query.text(column++);
    row.heldFrom = stateFromName(query.text(column++)).value_or(State::Draft);
    row.approval = query.text(column++);
    row.approvedBy = query.text(column++);
    row.approvedAt = query.int64(column++);
    row.plannedAt = query.int64(column++);
    row.nextAt = query.int64(column++);
    row.decideAfter = query.int64(column++);
    row.attempts = query.integer(column++);
    row.crashes = query.integer(column++);
    row.acceptedAt = query.int64(column++);
    row.transport = query.text(column++);
    row.acceptedAs = query.text(column++);
    row.resendOf = query.id<OutboxId>(column++);
    row.digest = query.bytes(column++);
    row.dedupe = query.bytes(column++);
    row.approvedDigest = query.bytes(column++);
    row.notAfter = query.optionalInt64(column++);
    row.openDeadline = query.optionalInt64(column++);
    row.owner = query.text(column++);
    row.epoch = query.int64(column++);
    row.leaseUntil = query.int64(column++);
    row.attempt = query.uuid(column++);
    row.parts = query.integer(column++);
    row.priceMinor = query.int64(column++);
    row.reservedMinor = query.int64(column++);
    row.report = query.text(column++);
    row.reportDetail = query.text(column++);
    row.reportAt = query.int64(column++);
    row.ignoresHours = query.boolean(column++);
    return row;
}

namespace {

Result<std::vector<StoredRow>> rowsOf(Query& query)
{
    TRY(query.exec());
    std::vector<StoredRow> rows;
    while (query.next()) {
        rows.push_back(OutboxStore::rowFrom(query));
    }
    return rows;
}

Result<OutboxStore::Ids> idsOf(Query& query)
{
    TRY(query.exec());
    OutboxStore::Ids ids;
    while (query.next()) {
        ids.push_back(query.id<OutboxId>(0));
    }
    return ids;
}

QString selectByIds(Transaction& tx, const QString& lock)
{
    QString sql = QStringLiteral("SELECT ");
    sql += OutboxStore::rowColumns();
    sql += QStringLiteral(" FROM outbox WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    sql += QStringLiteral(" ORDER BY id ");
    sql += lock;
    return sql;
}

/// Ids that changed; those that cost something are added to `priced`.
Result<OutboxStore::Ids> changeSlice(Transaction& tx,
    const Transition& transition,
    size_t start,
    size_t count,
    qint64 now,
    OutboxStore::Ids& priced)
{
    const size_t padded = paddedSize(count);
    auto query = tx.prepare(updateText(transition, padded));
    query.add(stateName(transition.to)).add(now);
    for (size_t index = 0; index < padded; ++index) {
        const RowChange& row = transition.rows[start + std::min(index, count - 1)];
        Q_ASSERT(static_cast<size_t>(row.values.size()) == transition.columns.size());
        query.add(row.id.value()).add(reasonName(row.reason)).add(text(row.detail));
        if (transition.fence == Fence::Lease) {
            query.add(row.epoch);
        } else if (transition.fence == Fence::Attempt) {
            query.add(uuidText(row.attempt));
        }
        for (const QVariant& value : row.values) {
            query.add(value);
        }
    }
    if (transition.fence == Fence::Lease) {
        query.add(uuidText(transition.owner));
    }
    TRY(query.exec());
    OutboxStore::Ids ids;
    while (query.next()) {
        ids.push_back(query.id<OutboxId>(0));
        if (query.int64(1) > 0) {
            priced.push_back(ids.back());
        }
    }
    return ids;
}

Result<void> writeHistory(
    Transaction& tx, const Transition& transition, const OutboxStore::Ids& changed, qint64 now)
{
    std::unordered_map<qint64, const RowChange*> byId;
    for (const RowChange& row : transition.rows) {
        byId.emplace(row.id.value(), &row);
    }
    std::vector<QVariantList> lines;
    lines.reserve(changed.size());
    for (const OutboxId id : changed) {
        const RowChange& row = *byId.at(id.value());
        lines.push_back({ id.value(),
            now,
            stateName(transition.from),
            stateName(transition.to),
            transition.actor,
            reasonName(row.reason),
            text(row.detail) });
    }
    return tx.insertMany(QStringLiteral("outbox_history"),
        { QStringLiteral("outbox_id"),
            QStringLiteral("at"),
            QStringLiteral("from_state"),
            QStringLiteral("to_state"),
            QStringLiteral("actor"),
            QStringLiteral("reason"),
            QStringLiteral("detail") },
        lines);
}

} // namespace

Result<OutboxStore::Ids> OutboxStore::transition(Transaction& tx, const Transition& transition)
{
    if (transition.rows.empty()) {
        return Ids();
    }
    if (!isLegal(transition.from, transition.to)) {
        return fail(ErrorCode::IllegalTransition,
            QStringLiteral("%1 -> %2").arg(stateName(transition.from), stateName(transition.to)));
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    Ids changed;
    Ids priced;
    changed.reserve(transition.rows.size());
    const size_t perStatement = rowsPerStatement(tx, transition);
    for (size_t start = 0; start < transition.rows.size(); start += perStatement) {
        const size_t count = std::min(perStatement, transition.rows.size() - start);
        TRY_ASSIGN(const Ids slice, changeSlice(tx, transition, start, count, now, priced));
        changed.insert(changed.end(), slice.begin(), slice.end());
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    if (!changed.empty()) {
        BELFRY_KILLPOINT("transition.changed");
        tx.changed(database::Topic::Outbox);
        if (!transition.actor.isEmpty()) {
            TRY(writeHistory(tx, transition, changed, now));
        }
        TRY(WalletBook::settle(tx, transition.from, transition.to, priced, transition.actor));
    }
    return changed;
}

Result<OutboxStore::Ids> OutboxStore::transitionAll(Transaction& tx,
    Transition transition,
    const Ids& ids,
    Reason reason,
    const QString& detail,
    const QVariantList& values)
{
    transition.rows.clear();
    transition.rows.reserve(ids.size());
    for (const OutboxId id : ids) {
        transition.rows.push_back({ id, reason, detail, 0, {}, values });
    }
    return OutboxStore::transition(tx, transition);
}

Result<size_t> OutboxStore::claim(Transaction& tx, const Ids& ids, const QUuid& owner, qint64 leaseUntil)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    QString sql = QStringLiteral(
        "UPDATE outbox SET state = 'claimed', state_at = :now, owner = :owner, epoch = epoch + 1, "
        "lease_until = :until WHERE state IN ('ready','retry') AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bind(":now", now).bind(":owner", owner).bind(":until", leaseUntil).bindIds(":ids", ids);
    TRY(query.exec());
    BELFRY_KILLPOINT("transition.changed");
    tx.changed(database::Topic::Outbox);
    return static_cast<size_t>(query.affectedRows());
}

namespace {

Result<std::vector<StoredRow>> guardedRows(Transaction& tx, const OutboxStore::Ids& ids, const QString& lock)
{
    QString sql = QStringLiteral(
        "SELECT id, submission_id, kind, channel, recipient_id, address, state, attempts, digest, approval, "
        "approved_digest, not_after, open_deadline, owner, epoch, lease_until, attempt, ignores_hours, "
        "approval_rule_id, EXISTS (SELECT 1 FROM outbox_reader r WHERE r.outbox_id = outbox.id) FROM outbox "
        "WHERE ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    sql += QStringLiteral(" ORDER BY id ");
    sql += lock;
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY(query.exec());
    std::vector<StoredRow> rows;
    rows.reserve(ids.size());
    while (query.next()) {
        StoredRow& row = rows.emplace_back();
        int column = 0;
        row.id = query.id<OutboxId>(column++);
        row.submission = query.id<SubmissionId>(column++);
        row.kind = kindFromName(query.text(column++)).value_or(MessageKind::System);
        row.channel = channelFromName(query.text(column++)).value_or(Channel::Email);
        row.recipient = query.id<PersonId>(column++);
        row.address = query.text(column++);
        row.state = stateFromName(query.text(column++)).value_or(State::Draft);
        row.attempts = query.integer(column++);
        row.digest = query.bytes(column++);
        row.approval = query.text(column++);
        row.approvedDigest = query.bytes(column++);
        row.notAfter = query.optionalInt64(column++);
        row.openDeadline = query.optionalInt64(column++);
        row.owner = query.text(column++);
        row.epoch = query.int64(column++);
        row.leaseUntil = query.int64(column++);
        row.attempt = query.uuid(column++);
        row.ignoresHours = query.boolean(column++);
        row.rule = query.id<ApprovalRuleId>(column++);
        row.isShared = query.boolean(column++);
    }
    return rows;
}

} // namespace

Result<std::vector<StoredRow>> OutboxStore::readGuarded(Transaction& tx, const Ids& ids)
{
    return guardedRows(tx, ids, QString());
}

Result<std::vector<StoredRow>> OutboxStore::lockGuarded(Transaction& tx, const Ids& ids)
{
    return guardedRows(tx, ids, tx.dialect().forUpdate());
}

Result<std::vector<StoredRow>> OutboxStore::relockGuarded(
    Transaction& tx, const Ids& ids, std::vector<StoredRow> read)
{
    // An engine that needs no row locks has one writer, and that is this transaction.
    return tx.dialect().forUpdate().isEmpty() ? std::move(read) : lockGuarded(tx, ids);
}

Result<std::vector<StoredRow>> OutboxStore::lock(Transaction& tx, const Ids& ids)
{
    auto query = tx.prepare(selectByIds(tx, tx.dialect().forUpdate()));
    query.bindIds(":ids", ids);
    return rowsOf(query);
}

Result<std::vector<StoredRow>> OutboxStore::read(Transaction& tx, const Ids& ids)
{
    auto query = tx.prepare(selectByIds(tx, QString()));
    query.bindIds(":ids", ids);
    return rowsOf(query);
}

Result<std::vector<StoredRow>> OutboxStore::lockState(Transaction& tx, State state, OutboxId after, int limit)
{
    QString sql = QStringLiteral("SELECT ");
    sql += rowColumns();
    sql += QStringLiteral(" FROM outbox WHERE state = :state AND id > :after ORDER BY id LIMIT :limit ");
    sql += tx.dialect().forUpdate();
    auto query = tx.prepare(sql);
    query.bind(":state", stateName(state)).bind(":after", after.value()).bind(":limit", limit);
    return rowsOf(query);
}

namespace {

Result<std::vector<OutboxStore::Waiting>> waitingRows(Query& query)
{
    TRY(query.exec());
    std::vector<OutboxStore::Waiting> rows;
    while (query.next()) {
        rows.push_back({ query.id<OutboxId>(0),
            channelFromName(query.text(1)).value_or(Channel::Email),
            query.int64(2),
            query.id<ApprovalRuleId>(3) });
    }
    return rows;
}

} // namespace

Result<std::vector<OutboxStore::Waiting>> OutboxStore::waitingOf(
    Transaction& tx, SubmissionId submission, int limit)
{
    QString sql = QStringLiteral(
        "SELECT id, channel, planned_at, approval_rule_id FROM outbox WHERE submission_id = :submission "
        "AND state = 'pending' ORDER BY id LIMIT :limit ");
    sql += tx.dialect().forUpdate();
    auto query = tx.prepare(sql);
    query.bind(":submission", submission).bind(":limit", limit);
    return waitingRows(query);
}

Result<std::vector<OutboxStore::Waiting>> OutboxStore::waitingWithRule(
    Transaction& tx, SubmissionId submission, int limit)
{
    QString sql = QStringLiteral(
        "SELECT id, channel, planned_at, approval_rule_id FROM outbox WHERE submission_id = :submission "
        "AND state = 'pending' AND approval_rule_id IS NOT NULL ORDER BY id LIMIT :limit ");
    sql += tx.dialect().forUpdate();
    auto query = tx.prepare(sql);
    query.bind(":submission", submission).bind(":limit", limit);
    return waitingRows(query);
}

Result<void> OutboxStore::setRule(
    Transaction& tx, SubmissionId submission, Channel channel, ApprovalRuleId rule)
{
    auto query = tx.prepare(QStringLiteral("UPDATE outbox SET approval_rule_id = :rule WHERE "
                                           "submission_id = :submission AND channel = :channel "
                                           "AND state = 'pending'"));
    query.bind(":rule", rule).bind(":submission", submission).bind(":channel", channelName(channel));
    return query.exec();
}

Result<OutboxService::Whole> OutboxStore::waitingWhole(Transaction& tx, SubmissionId submission)
{
    auto query = tx.prepare(QStringLiteral(
        "SELECT id, digest FROM outbox WHERE submission_id = :submission AND state = 'pending' "
        "AND price_minor = 0 ORDER BY id"));
    query.bind(":submission", submission);
    TRY(query.exec());
    OutboxService::Whole whole;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (query.next()) {
        ++whole.rows;
        whole.last = query.id<OutboxId>(0);
        hash.addData(query.bytes(1));
    }
    whole.digest = hash.result();
    return whole;
}

Result<OutboxStore::Released> OutboxStore::approveWaiting(
    Transaction& tx, SubmissionId submission, const Range& range, const Release& release)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto bound = tx.prepare(QStringLiteral(
        "SELECT MAX(id) FROM (SELECT id FROM outbox WHERE submission_id = :submission AND state = 'pending' "
        "AND price_minor = 0 AND id > :after AND id <= :last ORDER BY id LIMIT :limit) AS slice"));
    bound.bind(":submission", submission).bind(":after", range.after.value());
    bound.bind(":last", range.last.value()).bind(":limit", range.limit);
    TRY(bound.exec());
    Released released;
    if (!bound.next() || bound.isNull(0)) {
        return released;
    }
    released.last = bound.id<OutboxId>(0);
    auto update = tx.prepare(QStringLiteral(
        "UPDATE outbox SET state = 'ready', state_at = :now, reason = '', reason_detail = '', "
        "approval = :approval, approved_by = :by, approved_at = :approved, approved_digest = digest, "
        "next_at = CASE WHEN planned_at > :later THEN planned_at ELSE CAST(:next AS BIGINT) END, "
        "open_deadline = CASE WHEN channel = 'email' THEN CAST(:mail AS BIGINT) "
        "WHEN channel = 'sms' THEN CAST(:sms AS BIGINT) ELSE CAST(:inbox AS BIGINT) END "
        "WHERE submission_id = :submission AND state = 'pending' AND price_minor = 0 AND id > :after "
        "AND id <= :upto"));
    update.bind(":now", now).bind(":approval", release.approval).bind(":by", release.by);
    update.bind(":approved", now).bind(":later", now).bind(":next", now);
    update.bind(":mail", release.mailDeadline).bind(":sms", release.smsDeadline);
    update.bind(":inbox", release.inboxDeadline);
    update.bind(":submission", submission).bind(":after", range.after.value()).bind(":upto", released.last);
    TRY(update.exec());
    released.count = static_cast<int>(update.affectedRows());
    tx.changed(database::Topic::Outbox);
    auto history = tx.prepare(QStringLiteral(
        "INSERT INTO outbox_history (outbox_id, at, from_state, to_state, actor, reason, detail) "
        "SELECT id, CAST(:now AS BIGINT), 'pending', 'ready', CAST(:actor AS TEXT), '', '' FROM outbox "
        "WHERE submission_id = :submission AND state = 'ready' AND approved_at = :approved AND id > :after "
        "AND id <= :upto"));
    history.bind(":now", now).bind(":actor", release.by).bind(":submission", submission);
    history.bind(":approved", now).bind(":after", range.after.value()).bind(":upto", released.last);
    TRY(history.exec());
    return released;
}

Result<OutboxStore::Ids> OutboxStore::idsOfOlder(Transaction& tx, const Subject& newest)
{
    auto query
        = tx.prepare(QStringLiteral("SELECT DISTINCT outbox_id FROM outbox_subject WHERE kind = :kind "
                                    "AND subject_id = :subject AND version < :version ORDER BY outbox_id"));
    query.bind(":kind", newest.kind).bind(":subject", newest.id).bind(":version", newest.version);
    return idsOf(query);
}

Result<void> OutboxStore::setReason(
    Transaction& tx, const Ids& ids, State state, Reason reason, const QString& detail)
{
    QString sql = QStringLiteral(
        "UPDATE outbox SET reason = :reason, reason_detail = :detail WHERE state = :state AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bind(":reason", reasonName(reason)).bind(":detail", detail);
    query.bind(":state", stateName(state)).bindIds(":ids", ids);
    tx.changed(database::Topic::Outbox);
    return query.exec();
}

Result<std::vector<Subject>> OutboxStore::subjects(Transaction& tx, OutboxId id)
{
    auto query = tx.prepare(QStringLiteral("SELECT kind, subject_id, version FROM outbox_subject WHERE "
                                           "outbox_id = :id ORDER BY kind, subject_id, version"));
    query.bind(":id", id);
    TRY(query.exec());
    std::vector<Subject> subjects;
    while (query.next()) {
        subjects.push_back({ query.text(0), query.int64(1), query.integer(2) });
    }
    return subjects;
}

Result<std::vector<AttemptRow>> OutboxStore::attempts(Transaction& tx, OutboxId id)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT id, marker_at, finished_at, transport, result, code, reply FROM attempt "
                       "WHERE outbox_id = :id ORDER BY COALESCE(marker_at, finished_at), epoch"));
    query.bind(":id", id);
    TRY(query.exec());
    std::vector<AttemptRow> rows;
    while (query.next()) {
        rows.push_back({ query.uuid(0),
            query.int64(1),
            query.int64(2),
            query.text(3),
            query.text(4),
            query.integer(5),
            query.text(6) });
    }
    return rows;
}

Result<std::vector<HistoryRow>> OutboxStore::history(Transaction& tx, OutboxId id)
{
    auto query = tx.prepare(QStringLiteral("SELECT at, from_state, to_state, actor, reason, detail FROM "
                                           "outbox_history WHERE outbox_id = :id ORDER BY at"));
    query.bind(":id", id);
    TRY(query.exec());
    std::vector<HistoryRow> rows;
    while (query.next()) {
        rows.push_back(
            { query.int64(0), query.text(1), query.text(2), query.text(3), query.text(4), query.text(5) });
    }
    return rows;
}

} // namespace belfry::core::outbox
