// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/OutboxList.h"

#include "core/base/TextFold.h"
#include "core/database/Dialect.h"
#include "core/outbox/OutboxStore.h"

#include <QTimeZone>

#include <algorithm>

namespace belfry::core::lists {

using database::Query;
using database::Transaction;
using outbox::OutboxStore;
using outbox::State;

namespace {

/// Civil days begin and end on a quarter of an hour in every zone of today.
constexpr qint64 kBucket = 15LL * 60 * 1000;
constexpr int kDays = 30;

QString pattern(const QString& text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

/// Ids of one state (or of all), in order, at most as many as the page holds: each part walks its own index
/// and stops.
class PagePart
{
public:
    PagePart(const OutboxFilter& filter, OutboxId after, int limit, std::optional<State> state, int number)
        : m_filter(filter)
        , m_after(after)
        , m_limit(limit)
        , m_state(state)
        , m_suffix(QString::number(number))
    {
    }

    QString sql() const
    {
        QStringList conditions;
        if (m_state) {
            conditions.append(QStringLiteral("o.state = :state") + m_suffix);
        }
        if (m_after.isValid()) {
            conditions.append(
                (m_filter.ascending ? QStringLiteral("o.id > :after") : QStringLiteral("o.id < :after"))
                + m_suffix);
        }
        if (m_filter.recipient) {
            conditions.append(QStringLiteral("o.recipient_id = :recipient") + m_suffix);
        }
        if (!m_filter.search.trimmed().isEmpty()) {
            conditions.append(QStringLiteral(
                "(o.recipient_id IN (SELECT p.id FROM person p WHERE p.search_fold LIKE :fold%1 ESCAPE '\\') "
                "OR LOWER(o.recipient_name) LIKE :name%1 ESCAPE '\\' OR LOWER(o.address) LIKE :address%1 "
                "ESCAPE '\\' "
                "OR LOWER(o.subject) LIKE :subject%1 ESCAPE '\\')")
                    .arg(m_suffix));
        }
        QString sql = QStringLiteral("SELECT o.id FROM outbox o");
        if (!conditions.isEmpty()) {
            sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
        }
        sql += QStringLiteral(" ORDER BY o.id%1 LIMIT :limit%2")
                   .arg(m_filter.ascending ? QString() : QStringLiteral(" DESC"), m_suffix);
        return sql;
    }

    void bindTo(Query& query) const
    {
        if (m_state) {
            bind(query, "state", outbox::stateName(*m_state));
        }
        if (m_after.isValid()) {
            bind(query, "after", m_after.value());
        }
        if (m_filter.recipient) {
            bind(query, "recipient", m_filter.recipient->value());
        }
        if (const QString text = m_filter.search.trimmed(); !text.isEmpty()) {
            const QString lower = pattern(text.toLower());
            bind(query, "fold", pattern(searchFold(text)));
            bind(query, "name", lower);
            bind(query, "address", lower);
            bind(query, "subject", lower);
        }
        bind(query, "limit", qint64 { m_limit });
    }

private:
    void bind(Query& query, const char* name, const QVariant& value) const
    {
        const QByteArray placeholder = QByteArray(":") + name + m_suffix.toLatin1();
        query.bindVariant(placeholder.constData(), value);
    }

    const OutboxFilter& m_filter;
    OutboxId m_after;
    int m_limit;
    std::optional<State> m_state;
    QString m_suffix;
};

std::vector<PagePart> partsOf(const OutboxFilter& filter, OutboxId after, int limit)
{
    std::vector<PagePart> parts;
    if (filter.state) {
        parts.emplace_back(filter, after, limit, filter.state, 0);
    } else if (filter.tab == OutboxTab::All) {
        parts.emplace_back(filter, after, limit, std::nullopt, 0);
    } else {
        for (const State state : statesOf(filter.tab)) {
            parts.emplace_back(filter, after, limit, state, static_cast<int>(parts.size()));
        }
    }
    return parts;
}

Result<qint64> oneNumber(Query& query)
{
    TRY(query.exec());
    return query.next() ? query.int64(0) : 0;
}

Result<qint64> nextDue(Transaction& tx)
{
    // One walk down outbox_due for each channel; the smallest of both.
    auto query = tx.prepare(
        QStringLiteral("SELECT c.name, (SELECT MIN(o.next_at) FROM outbox o WHERE o.channel = c.name "
                       "AND o.state IN ('ready','retry')) FROM channel c"));
    TRY(query.exec());
    qint64 next = 0;
    while (query.next()) {
        const qint64 at = query.int64(1);
        next = at > 0 && (next == 0 || at < next) ? at : next;
    }
    return next;
}

Result<qint64> withoutCredentials(Transaction& tx)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT COUNT(*) FROM account a JOIN person p ON p.id = a.person_id "
                       "WHERE p.is_student = TRUE AND p.status = 'active' AND a.first_accepted_at IS NULL "
                       "AND NOT EXISTS (SELECT 1 FROM paper_handover h WHERE h.account_id = a.id AND "
                       "h.version = a.version)"));
    return oneNumber(query);
}

/// Only written into a folder, not sent again since, and still worth sending: its credentials are the newest
/// and nobody has got them by another way.
const char kWrittenOnly[]
    = "FROM outbox o WHERE o.state = 'sent' AND o.transport = 'folder' AND o.channel = 'email' "
      "AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.resend_of = o.id) "
      "AND NOT EXISTS (SELECT 1 FROM outbox_subject s LEFT JOIN account a ON a.id = s.subject_id "
      "WHERE s.outbox_id = o.id AND s.kind = 'credential' AND (a.id IS NULL OR a.version <> s.version "
      "OR a.first_accepted_at IS NOT NULL)) ";

Result<qint64> writtenToFolder(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT COUNT(*) %1").arg(QLatin1String(kWrittenOnly)));
    return oneNumber(query);
}

/// The civil day of each bucket, for the last kDays days.
class DayTable
{
public:
    DayTable(const QTimeZone& zone, qint64 now)
        : m_zone(zone)
        , m_today(QDateTime::fromMSecsSinceEpoch(now, zone).date())
    {
        for (int ago = kDays - 1; ago >= 0; --ago) {
            m_days.push_back({ m_today.addDays(-ago), 0, 0, 0 });
        }
    }

    qint64 from() const { return m_today.addDays(1 - kDays).startOfDay(m_zone).toMSecsSinceEpoch(); }

    SendingSummary::Day* dayOf(qint64 bucket)
    {
        const QDate date = QDateTime::fromMSecsSinceEpoch(bucket * kBucket, m_zone).date();
        const qint64 ago = date.daysTo(m_today);
        return ago < 0 || ago >= kDays ? nullptr : &m_days[static_cast<size_t>(kDays - 1 - ago)];
    }

    std::vector<SendingSummary::Day> take() { return std::move(m_days); }

private:
    QTimeZone m_zone;
    QDate m_today;
    std::vector<SendingSummary::Day> m_days;
};

Result<std::vector<SendingSummary::Day>> lastDays(Transaction& tx, const QString& timeZone, qint64 now)
{
    QTimeZone zone(timeZone.toLatin1());
    DayTable table(zone.isValid() ? zone : QTimeZone::utc(), now);
    auto sent = tx.prepare(
        QStringLiteral("SELECT accepted_at / CAST(:bucket AS BIGINT), channel, COUNT(*) FROM outbox "
                       "WHERE accepted_at IS NOT NULL AND accepted_at >= :from AND transport <> 'folder' "
                       "GROUP BY 1, 2"));
    sent.bind(":bucket", kBucket).bind(":from", table.from());
    TRY(sent.exec());
    while (sent.next()) {
        if (auto* day = table.dayOf(sent.int64(0))) {
            (sent.text(1) == QLatin1String("email") ? day->sentEmail : day->sentSms) += sent.int64(2);
        }
    }
    auto failed = tx.prepare(QStringLiteral("SELECT state_at / CAST(:bucket AS BIGINT), COUNT(*) FROM outbox "
                                            "WHERE state = 'failed' AND state_at >= :from GROUP BY 1"));
    failed.bind(":bucket", kBucket).bind(":from", table.from());
    TRY(failed.exec());
    while (failed.next()) {
        if (auto* day = table.dayOf(failed.int64(0))) {
            day->failed += failed.int64(1);
        }
    }
    return table.take();
}

} // namespace

std::vector<State> statesOf(OutboxTab tab)
{
    switch (tab) {
    case OutboxTab::ToApprove:
        return { State::Draft, State::Pending };
    case OutboxTab::Waiting:
        return { State::Ready, State::Claimed, State::Sending, State::Retry };
    case OutboxTab::Sent:
        return { State::Sent };
    case OutboxTab::NotSent:
        return { State::Failed, State::Blocked, State::Expired, State::Cancelled };
    case OutboxTab::Decide:
        return { State::InDoubt, State::Held, State::Quarantined };
    case OutboxTab::All:
        break;
    }
    return { std::begin(outbox::kStates), std::end(outbox::kStates) };
}

qint64 OutboxCounts::of(OutboxTab tab) const
{
    qint64 sum = 0;
    for (const State state : statesOf(tab)) {
        const auto found = byState.find(state);
        sum += found == byState.end() ? 0 : found->second;
    }
    return sum;
}

QString OutboxList::pageSql(const OutboxFilter& filter, OutboxId after, int limit)
{
    QStringList selects;
    for (const PagePart& part : partsOf(filter, after, limit)) {
        selects.append(QStringLiteral("SELECT id FROM (%1) part").arg(part.sql()));
    }
    const QString order
        = filter.ascending ? QStringLiteral("ORDER BY id") : QStringLiteral("ORDER BY id DESC");
    return QStringLiteral("SELECT %1 FROM outbox WHERE id IN (SELECT id FROM (%2) part %3 LIMIT :limit) %3")
        .arg(OutboxStore::rowColumns(), selects.join(QStringLiteral(" UNION ALL ")), order);
}

void OutboxList::bindPage(Query& query, const OutboxFilter& filter, OutboxId after, int limit)
{
    for (const PagePart& part : partsOf(filter, after, limit)) {
        part.bindTo(query);
    }
    query.bind(":limit", limit);
}

Result<std::vector<outbox::Row>> OutboxList::page(
    Transaction& tx, const access::Session& session, const OutboxFilter& filter, OutboxId after, int limit)
{
    TRY(access::authorize(session, access::Action::SeePeople));
    auto query = tx.prepare(pageSql(filter, after, limit));
    bindPage(query, filter, after, limit);
    TRY(query.exec());
    std::vector<outbox::Row> rows;
    while (query.next()) {
        rows.push_back(OutboxStore::rowFrom(query));
    }
    return rows;
}

Result<OutboxCounts> OutboxList::counts(Transaction& tx)
{
    auto query = tx.prepare(QStringLiteral("SELECT state, SUM(n) FROM outbox_count GROUP BY state"));
    TRY(query.exec());
    OutboxCounts counts;
    while (query.next()) {
        if (const auto state = outbox::stateFromName(query.text(0))) {
            counts.byState[*state] = query.int64(1);
        }
    }
    return counts;
}

Result<std::vector<OutboxId>> OutboxList::writtenOnly(
    Transaction& tx, const access::Session& session, OutboxId after, int limit)
{
    TRY(access::authorize(session, access::Action::SeePeople));
    auto query = tx.prepare(QStringLiteral("SELECT o.id %1 AND o.id > :after ORDER BY o.id LIMIT :limit")
            .arg(QLatin1String(kWrittenOnly)));
    query.bind(":after", after.value()).bind(":limit", limit);
    TRY(query.exec());
    std::vector<OutboxId> ids;
    while (query.next()) {
        ids.emplace_back(query.int64(0));
    }
    return ids;
}

Result<std::vector<OutboxId>> OutboxList::notReached(
    Transaction& tx, const access::Session& session, SubmissionId submission)
{
    TRY(access::authorize(session, access::Action::SeePeople));
    auto query = tx.prepare(QStringLiteral(
        "SELECT o.id FROM outbox o WHERE o.submission_id = :submission AND o.state IN ('failed','expired') "
        "AND NOT EXISTS (SELECT 1 FROM outbox n WHERE n.resend_of = o.id) ORDER BY o.id"));
    query.bind(":submission", submission);
    TRY(query.exec());
    std::vector<OutboxId> ids;
    while (query.next()) {
        ids.push_back(query.id<OutboxId>(0));
    }
    return ids;
}

Result<qint64> OutboxList::writtenOnlyCount(Transaction& tx, const access::Session& session)
{
    TRY(access::authorize(session, access::Action::SeePeople));
    return writtenToFolder(tx);
}

Result<SendingSummary> OutboxList::summary(
    Transaction& tx, const access::Session& session, const QString& timeZone)
{
    TRY(access::authorize(session, access::Action::SeePeople));
    TRY_ASSIGN(const qint64 now, tx.now());
    SendingSummary summary;
    TRY_ASSIGN(summary.counts, counts(tx));
    TRY_ASSIGN(summary.nextDueAt, nextDue(tx));
    TRY_ASSIGN(summary.withoutCredentials, withoutCredentials(tx));
    TRY_ASSIGN(summary.writtenToFolder, writtenToFolder(tx));
    TRY_ASSIGN(summary.lastDays, lastDays(tx, timeZone, now));
    const auto& today = summary.lastDays.back();
    summary.sentToday = today.sentEmail + today.sentSms;
    return summary;
}

} // namespace belfry::core::lists
