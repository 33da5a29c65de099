// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeFacts.h"

#include "core/formats/SmsText.h"
#include "ui/common/Desk.h"

#include <algorithm>
#include <unordered_set>

namespace belfry::ui::compose {

using namespace core;
using database::Transaction;
using messaging::AudiencePart;
using messaging::ComposePlan;
using messaging::Composition;
using messaging::PlannedMessage;
using outbox::Channel;

namespace {

void readSettings(const settings::Snapshot& settings, ComposeFacts& facts)
{
    facts.language = settings.text("school.language");
    facts.zone = QTimeZone(settings.text("school.timezone").toLatin1());
    facts.smsTerms = SmsTerms::of(settings);
    facts.replyTo = settings.text("mail.reply_to");
    facts.mailIsWritten = settings.text("mail.transport") != QLatin1String("smtp");
    facts.smsIsWritten = settings.text("sms.gateway") == QLatin1String("folder");
}

/// Everybody who is meant, those taken out by hand too, with their names.
Result<void> readRecipients(SchoolWorker& school,
    Transaction& tx,
    const access::Session& session,
    const Composition& composition,
    ComposeFacts& facts)
{
    messaging::Audience everybody = composition.audience;
    everybody.takenOut.clear();
    TRY_ASSIGN(const auto resolved, messaging::AudienceService::resolve(tx, session, everybody));
    std::vector<PersonId> persons = resolved.withoutGuardian;
    for (const AudiencePart& part : everybody.parts) {
        if (part.kind == AudiencePart::Kind::Person) {
            persons.emplace_back(part.id);
        }
    }
    for (const auto& addressee : resolved.addressees) {
        persons.push_back(addressee.recipient);
        persons.insert(persons.end(), addressee.about.begin(), addressee.about.end());
    }
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    TRY_ASSIGN(const auto found, school.services().people.findMany(tx, session, persons));
    for (const people::Person& person : found) {
        facts.names.insert(person.id.value(), person.listName());
    }
    std::unordered_set<qint64> out;
    for (const PersonId id : composition.audience.takenOut) {
        out.insert(id.value());
    }
    for (const auto& addressee : resolved.addressees) {
        RecipientRow row;
        row.id = addressee.recipient;
        row.name = facts.names.value(row.id.value());
        row.isIn = out.count(row.id.value()) == 0;
        QStringList about;
        for (const PersonId id : addressee.about) {
            if (id != row.id) {
                about.append(facts.names.value(id.value()));
            }
        }
        row.about = about.join(QStringLiteral("; "));
        facts.recipients.push_back(std::move(row));
    }
    return {};
}

/// The SMS of the person who is shown, else the longest one: what the editor counts.
const PlannedMessage* countedSms(const ComposePlan& plan, size_t page)
{
    const PlannedMessage* counted = nullptr;
    for (const PlannedMessage& message : plan.messages) {
        if (message.channel != Channel::Sms) {
            continue;
        }
        if (page < plan.messages.size() && message.recipient == plan.messages[page].recipient) {
            return &message;
        }
        if (counted == nullptr || message.parts > counted->parts) {
            counted = &message;
        }
    }
    return counted;
}

Result<void> readPreviews(
    SchoolWorker& school, Transaction& tx, const access::Session& session, size_t page, ComposeFacts& facts)
{
    const ComposePlan& plan = *facts.plan;
    if (plan.messages.empty() || !plan.issues.empty()) {
        return {};
    }
    auto& compose = school.services().compose;
    facts.page = std::min(page, plan.messages.size() - 1);
    TRY_ASSIGN(facts.preview, compose.preview(tx, session, plan, facts.page));
    if (const PlannedMessage* sms = countedSms(plan, facts.page)) {
        const auto index = static_cast<size_t>(sms - plan.messages.data());
        TRY_ASSIGN(const auto preview, compose.preview(tx, session, plan, index));
        facts.smsPerson = sms->recipientName;
        facts.smsBody = preview.body;
    }
    return {};
}

Result<void> readLeaving(
    SchoolWorker& school, Transaction& tx, const std::optional<qint64>& sendAt, ComposeFacts& facts)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY_ASSIGN(const auto calendar, school.services().calendar.calendar(tx));
    for (const Channel channel : facts.plan->composition.channels) {
        Leaving leaving;
        leaving.channel = channel;
        leaving.count = facts.plan->count(channel);
        if (leaving.count == 0) {
            continue;
        }
        leaving.firstAt = calendar.nextOpening(std::max(now, sendAt.value_or(0)));
        if (channel != Channel::System) {
            TRY_ASSIGN(const auto forecast,
                application::SendingForecast::read(tx, school.services(), channel, leaving.count));
            leaving.plan = forecast.plan;
        }
        facts.leaving.push_back(std::move(leaving));
    }
    return {};
}

} // namespace

Result<ComposeFacts> readComposeFacts(
    SchoolWorker& school, Transaction& tx, const access::Session& session, const ComposeQuestion& question)
{
    auto& services = school.services();
    ComposeFacts facts;
    TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
    readSettings(settings, facts);
    TRY_ASSIGN(facts.wallet, services.wallet.info(tx, session));
    if (!question.composition.audience.parts.empty()) {
        TRY(readRecipients(school, tx, session, question.composition, facts));
    }
    auto plan = services.compose.plan(tx, session, question.composition);
    if (!plan) {
        // Something is still to be typed: no error of the reading.
        facts.problem = plan.error();
        return facts;
    }
    facts.plan = *std::move(plan);
    TRY(readPreviews(school, tx, session, question.page, facts));
    TRY(readLeaving(school, tx, question.composition.sendAt, facts));
    return facts;
}

} // namespace belfry::ui::compose
