// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/BulkWork.h"
#include "core/lists/OutboxList.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/Report.h"

#include <algorithm>

namespace belfry::bench {

using namespace core;
using database::Transaction;

namespace {

constexpr int kWhole = 10'000;
constexpr int kPage = 60;
constexpr int kChanges = 1000;
constexpr int kAtOnce = 50;
constexpr int kRuns = 5;

/// `count` rows: the newest `pending` wait for approval, the others are over.
void fill(BenchSchool& school, int count, int pending)
{
    must(school.connection->execute(QStringLiteral(
        "INSERT INTO submission (id, uuid, kind, purpose, audience, author, state, created_at) "
        "VALUES (1, 's', 'informational', 'bench', '', 'bench', 'complete', 1)")));
    must(school.connection->execute(QStringLiteral(
        "INSERT INTO person (id, uuid, sort_key, search_fold, name_fold, created_at, updated_at) "
        "VALUES (1, 'p', CAST('a' AS BLOB), 'a', 'a', 1, 1)")));
    // A message begins as pending; these begin with their end, so the rule is set aside while they are made.
    const QString rule = must(school.connection->scalar(QStringLiteral(
                                  "SELECT sql FROM sqlite_master WHERE name = 'outbox_state_insert'")))
                             .toString();
    must(school.connection->execute(QStringLiteral("DROP TRIGGER outbox_state_insert")));
    must(school.connection->execute(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                       "INSERT INTO outbox (id, uuid, submission_id, kind, purpose, channel, recipient_id, "
                       "recipient_name, address, sender, subject, "
                       "message_id, digest, dedupe, author, created_at, state, state_at, approval, "
                       "approved_by, approved_digest, accepted_at, transport) "
                       "SELECT i, 'u' || i, 1, 'informational', 'bench', 'email', 1, 'Person ' || i, 's' || "
                       "i || '@example.org', 'office@example.org', "
                       "'Lessons in week ' || (i / 100), '<' || i || '@example.org>', CAST('d' || i AS "
                       "BLOB), CAST('k' || i AS BLOB), 'bench', i, "
                       "CASE WHEN i > %2 THEN 'pending' WHEN i % 20 = 0 THEN 'failed' WHEN i % 33 = 0 THEN "
                       "'cancelled' ELSE 'sent' END, i, "
                       "CASE WHEN i > %2 THEN '' ELSE 'person' END, 'bench', CAST('d' || i AS BLOB), "
                       "CASE WHEN i > %2 OR i % 20 = 0 OR i % 33 = 0 THEN NULL ELSE i END, 'smtp' FROM n")
            .arg(count)
            .arg(count - pending)));
    must(school.connection->execute(
        QStringLiteral("INSERT INTO id_block (table_name, last_id) VALUES ('outbox', %1) "
                       "ON CONFLICT (table_name) DO UPDATE SET last_id = excluded.last_id")
            .arg(count)));
    must(school.connection->execute(rule));
    must(school.connection->execute(QStringLiteral("ANALYZE")));
}

/// Every tab has more than a page of rows, or none, whatever the size. Seconds, the best of some runs.
double pages(int count)
{
    BenchSchool school;
    fill(school, count, count / 3);
    double best = 1e9;
    for (int run = 0; run < kRuns; ++run) {
        best = std::min(best, seconds([&] {
            for (const auto tab : { lists::OutboxTab::ToApprove,
                     lists::OutboxTab::Waiting,
                     lists::OutboxTab::Sent,
                     lists::OutboxTab::NotSent,
                     lists::OutboxTab::Decide,
                     lists::OutboxTab::All }) {
                must(school.connection->read([&](Transaction& tx) -> Result<void> {
                    lists::OutboxFilter filter;
                    filter.tab = tab;
                    TRY(lists::OutboxList::counts(tx));
                    TRY(lists::OutboxList::page(tx, school.owner, filter, OutboxId(), kPage));
                    return {};
                }));
            }
        }));
    }
    return best;
}

double changes(int count)
{
    BenchSchool school;
    fill(school, count, kChanges);
    std::vector<OutboxId> ids;
    for (int id = count - kChanges + 1; id <= count; ++id) {
        ids.emplace_back(id);
    }
    return seconds([&] {
        for (int start = 0; start < kChanges; start += kAtOnce) {
            const std::vector<OutboxId> some(ids.begin() + start, ids.begin() + start + kAtOnce);
            const auto result = must(school.connection->write(
                [&](Transaction& tx) { return school.services.outbox.approve(tx, school.owner, some); }));
            if (result.changed.size() != some.size()) {
                qFatal("%zu of %zu changed", result.changed.size(), some.size());
            }
        }
    });
}

/// The 10,000 waiting rows of one submission: approved as a whole, against one plain UPDATE of the same rows
/// in a database of its own. Seconds.
double approvedWhole()
{
    BenchSchool school;
    fill(school, 2 * kWhole, kWhole);
    const SubmissionId submission(1);
    const auto whole = must(school.connection->read(
        [&](Transaction& tx) { return school.services.outbox.waitingWhole(tx, school.owner, submission); }));
    int approved = 0;
    const double time = seconds([&] {
        approved
            = must(application::inSlices(*school.connection, [&](Transaction& tx, outbox::Slices& slices) {
                  return school.services.outbox.approveSubmission(
                      tx, school.owner, submission, whole.digest, slices);
              }));
    });
    if (approved != kWhole) {
        qFatal("%d of %d approved", approved, kWhole);
    }
    return time;
}

double plainUpdate()
{
    BenchSchool school;
    fill(school, 2 * kWhole, kWhole);
    return seconds([&] {
        must(school.connection->write([&](Transaction& tx) {
            return tx
                .prepare(
                    QStringLiteral("UPDATE outbox SET state = 'ready', state_at = 2, approval = 'person', "
                                   "approved_by = 'bench', approved_at = 2, approved_digest = digest, "
                                   "next_at = 2, open_deadline = 2 WHERE state = 'pending'"))
                .exec();
        }));
    });
}

} // namespace

void benchOutbox(Report& report)
{
    const double plain = plainUpdate();
    const double whole = approvedWhole();
    report.add(QStringLiteral("d"),
        QStringLiteral("10,000 rows of one submission approved, against a plain UPDATE of them"),
        whole / plain,
        QString(),
        QStringLiteral("<= 2"),
        whole <= 2 * plain);
    const double smallPages = pages(1000);
    const double largePages = pages(1'000'000);
    const double smallChanges = changes(1000);
    const double largeChanges = changes(1'000'000);
    const QString part = QStringLiteral("d");
    report.add(part,
        QStringLiteral("outbox of 1,000 rows: first page of each tab with counts"),
        smallPages * 1000,
        QStringLiteral("ms"));
    report.add(
        part, QStringLiteral("outbox of 1,000,000 rows: the same"), largePages * 1000, QStringLiteral("ms"));
    report.add(part,
        QStringLiteral("ratio"),
        largePages / smallPages,
        QString(),
        QStringLiteral("<= 1.5"),
        largePages <= 1.5 * smallPages);
    report.add(part,
        QStringLiteral("outbox of 1,000 rows: 1,000 state changes, 50 at once"),
        smallChanges * 1000,
        QStringLiteral("ms"));
    report.add(part,
        QStringLiteral("outbox of 1,000,000 rows: the same"),
        largeChanges * 1000,
        QStringLiteral("ms"));
    report.add(part,
        QStringLiteral("ratio of changes"),
        largeChanges / smallChanges,
        QString(),
        QStringLiteral("<= 4"),
        largeChanges <= 4 * smallChanges);
}

} // namespace belfry::bench
