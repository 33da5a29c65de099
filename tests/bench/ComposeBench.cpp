// SPDX-License-Identifier: GPL-3.0-or-later
// (k) A message to everybody: the audience resolved, checked and previewed, then composed and frozen.
#include "core/application/MessageSending.h"
#include "tests/bench/BenchSchool.h"
#include "tests/bench/Report.h"

namespace belfry::bench {

using namespace core;
using database::Transaction;
using messaging::AudiencePart;

namespace {

constexpr int kPersons = 10'000;

} // namespace

void benchCompose(Report& report)
{
    BenchSchool school;
    school.import(BenchSchool::list(0, kPersons));
    messaging::Composition composition;
    composition.audience.parts = { AudiencePart { AudiencePart::Kind::Students, 0, {} } };
    composition.text.subject = QStringLiteral("Lessons next week");
    composition.text.body = QStringLiteral("Dear Sir or Madam,\n\nthere are no lessons on Friday.\n");
    messaging::ComposePlan plan;
    const double planned = seconds([&] {
        must(school.connection->read([&](Transaction& tx) -> Result<void> {
            TRY_ASSIGN(plan, school.services.compose.plan(tx, school.owner, composition));
            TRY(school.services.compose.preview(tx, school.owner, plan, 0));
            return {};
        }));
    });
    if (plan.messages.size() != kPersons) {
        qFatal("%zu of %d planned", plan.messages.size(), kPersons);
    }
    const QString part = QStringLiteral("k");
    report.add(part,
        QStringLiteral("audience of 10,000 resolved, checked, first one previewed"),
        planned * 1000,
        QStringLiteral("ms"),
        QStringLiteral("< 1000"),
        planned < 1);
    application::MessageOutcome outcome;
    const double sent = seconds([&] {
        outcome = must(
            application::MessageSending::send(*school.connection, school.services, school.owner, plan));
    });
    if (outcome.queued != kPersons) {
        qFatal("%d of %d queued", outcome.queued, kPersons);
    }
    report.add(part,
        QStringLiteral("10,000 messages composed and frozen"),
        kPersons / sent,
        QStringLiteral("/s"),
        QStringLiteral(">= 3000"),
        kPersons >= 3000 * sent);
}

} // namespace belfry::bench
