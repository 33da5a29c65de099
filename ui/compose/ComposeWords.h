// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/ComposeFacts.h"

#include <QString>

/// What the compose window says of a plan, in the user's language. Thread: GUI.
namespace belfry::ui::compose {

/// "A1 monday", "all groups", "Abramowicz Zofia".
QString partWords(const core::messaging::AudiencePart& part, const QHash<qint64, QString>& names);
/// "48 people: 31 e-mail, 17 SMS, 4,08 zl; 2 skipped".
QString summaryWords(const core::messaging::ComposePlan& plan, const core::outbox::WalletInfo& wallet);
/// How many persons get something, and how many are meant and get nothing at all.
int reachedCount(const core::messaging::ComposePlan& plan);
int skippedCount(const core::messaging::ComposePlan& plan);
/// What is wrong with the text; empty: nothing.
QString issueWords(const core::messaging::TemplateIssue& issue);
QString riskWords(core::messaging::Risk risk, const core::messaging::ComposePlan& plan);
/// What is still to be typed before there is anything to send.
QString missingWords(const core::Error& error);
/// "will leave Mon 23.11.2026 08:00"; with limits also when the last one will have left.
QString leavingWords(const Leaving& leaving);
/// How many leave on which day, where limits or hours spread them: "180 on 22.11.2026, 70 on 23.11.2026";
/// empty when all leave on one day. What waited before is in the numbers.
QString daysWords(const Leaving& leaving);
/// "1,2 MB".
QString sizeWords(qint64 bytes);

} // namespace belfry::ui::compose
