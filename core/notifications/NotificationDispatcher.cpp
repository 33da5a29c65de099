// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notifications/NotificationDispatcher.h"

#include "core/base/KillPoint.h"
#include "core/events/EventStore.h"
#include "core/events/StandardTexts.h"
#include "core/outbox/ApprovalRuleStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace belfry::core::notifications {

using access::Action;
using access::Session;
using database::Transaction;
using events::Event;
using events::EventChannel;
using events::EventType;
using messaging::ComposePlan;
using messaging::Composition;
using messaging::Values;
using messaging::Variable;

/// Events of one type that go into one submission, and what their texts are made from.
struct NotificationDispatcher::Batch
{
    EventType type = EventType::Note;
    std::vector<Event> events;
    settings::Snapshot settings;
    Lit lit;
    Texts texts; ///< of the channels that are on
    Recipients recipients;
};

namespace {

/// What a message about the event can say, in one language.
Values valuesOf(const Event& event, const QString& language, const settings::Snapshot& settings)
{
    const QByteArray zone = settings.text("school.timezone").toUtf8();
    Values values;
    for (const messaging::VariableInfo& info : messaging::variables()) {
        const QString name = valueName(info.variable);
        if (event.values.contains(name)) {
            values.insert(info.variable, events::valueText(event.values.value(name), language, zone));
        }
    }
    if (values.value(Variable::AccountNumber).isEmpty()) {
        values.insert(Variable::AccountNumber, settings.text("school.account_number"));
    }
    if (!event.author.isEmpty() && event.author != Session::system().name) {
        values.insert(Variable::Author, event.author);
    }
    return values;
}

std::vector<outbox::Subject> subjectsOf(const Event& event)
{
    std::vector<outbox::Subject> subjects { { QStringLiteral("event"), event.id.value(), 0 } };
    if (!event.subjectKind.isEmpty() && event.subjectId > 0) {
        subjects.push_back({ event.subjectKind, event.subjectId, event.subjectVersion });
    }
    return subjects;
}

/// Events that can share a submission: of one type and one deadline, and no person twice, since a message
/// holds the figures of one event. What speaks of a whole group goes alone.
std::vector<Event> fittingTogether(std::vector<Event> taken)
{
    std::vector<Event> batch;
    QSet<PersonId> seen;
    for (Event& event : taken) {
        const PersonId about = event.person.isValid() ? event.person : event.recipient;
        if (batch.empty()) {
            seen.insert(about);
            batch.push_back(std::move(event));
            continue;
        }
        const Event& first = batch.front();
        const bool fits = event.type == first.type && event.deadlineAt == first.deadlineAt
            && event.needsApproval == first.needsApproval && about.isValid()
            && (first.person.isValid() || first.recipient.isValid()) && !seen.contains(about);
        if (fits) {
            seen.insert(about);
            batch.push_back(std::move(event));
        }
    }
    return batch;
}

std::vector<EventId> idsOf(const std::vector<Event>& events)
{
    std::vector<EventId> ids;
    for (const Event& event : events) {
        ids.push_back(event.id);
    }
    return ids;
}

/// Whom the submission was meant for, for the record.
QString audienceText(const std::vector<Event>& events)
{
    QJsonArray ids;
    for (const Event& event : events) {
        ids.append(event.id.value());
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject { { QStringLiteral("event"), events::eventName(events.front().type) },
                          { QStringLiteral("events"), ids } })
            .toJson(QJsonDocument::Compact));
}

/// A school without SMS is not told of each person that SMS are off, unless nothing else is lit.
std::vector<EventChannel> channelsOf(const Lit& lit, EventType type, const settings::Snapshot& settings)
{
    std::vector<EventChannel> channels;
    for (const EventChannel channel : events::kEventChannels) {
        const bool isIdle
            = channel == EventChannel::Sms && !settings.boolean("sms.active") && !channels.empty();
        if (lit.isOn(type, channel) && !isIdle) {
            channels.push_back(channel);
        }
    }
    return channels;
}

std::vector<outbox::Skipped> skippedOf(const ComposePlan& plan)
{
    std::vector<outbox::Skipped> skipped;
    for (const messaging::LeftOut& one : plan.leftOut) {
        skipped.push_back(one.skipped);
    }
    return skipped;
}

/// Takes those events out of `events` that `leaves` names.
template <class Leaves> std::vector<Event> takeOut(std::vector<Event>& events, Leaves leaves)
{
    const auto end = std::stable_partition(
        events.begin(), events.end(), [&](const Event& event) { return !leaves(event); });
    std::vector<Event> gone(std::make_move_iterator(end), std::make_move_iterator(events.end()));
    events.erase(end, events.end());
    return gone;
}

} // namespace

NotificationDispatcher::NotificationDispatcher(
    const std::shared_ptr<const secrets::Vault>& vault, access::AuditLog audit)
    : m_audit(audit)
    , m_settings(vault, audit)
    , m_compose(vault, audit)
    , m_outbox(vault, audit)
{
}

Result<Dispatched> NotificationDispatcher::dispatchSlice(Transaction& tx, const Session& session)
{
    TRY(access::authorize(session, Action::Compose));
    TRY_ASSIGN(auto taken, events::EventStore::takeNew(tx, kSlice));
    return dispatch(tx, session, std::move(taken));
}

Result<Dispatched> NotificationDispatcher::dispatchOne(Transaction& tx, const Session& session, EventId id)
{
    TRY(access::authorize(session, Action::Compose));
    TRY_ASSIGN(auto taken, events::EventStore::takeNew(tx, id));
    return dispatch(tx, session, std::move(taken));
}

Result<std::vector<EventId>> NotificationDispatcher::nextInLine(Transaction& tx, const Session& session)
{
    TRY(access::authorize(session, Action::Compose));
    TRY_ASSIGN(const auto taken, events::EventStore::takeNew(tx, kSlice));
    return idsOf(taken);
}

Result<void> NotificationDispatcher::giveUp(
    Transaction& tx, const Session& session, EventId id, const QString& reason)
{
    TRY(access::authorize(session, Action::Compose));
    TRY(events::EventStore::markDropped(tx, { id }, reason));
    return m_audit.append(tx, session, "notification.drop", { { QStringLiteral("event"), id.value() } });
}

Result<Dispatched> NotificationDispatcher::drop(
    Transaction& tx, const std::vector<Event>& events, const QString& reason)
{
    Dispatched dispatched;
    if (!events.empty()) {
        TRY(events::EventStore::markDropped(tx, idsOf(events), reason));
        dispatched.events = static_cast<int>(events.size());
        dispatched.reason = reason;
    }
    return dispatched;
}

Result<Dispatched> NotificationDispatcher::dispatch(
    Transaction& tx, const Session& session, std::vector<Event> taken)
{
    if (taken.empty()) {
        return Dispatched();
    }
    Batch batch;
    TRY_ASSIGN(batch.lit, EventRuleStore::all(tx));
    TRY_ASSIGN(const qint64 now, tx.now());
    const auto silent = takeOut(taken, [&](const Event& event) { return batch.lit.isSilent(event.type); });
    TRY_ASSIGN(Dispatched quiet, drop(tx, silent, QStringLiteral("silent")));
    const auto late
        = takeOut(taken, [&](const Event& event) { return event.deadlineAt && *event.deadlineAt < now; });
    TRY_ASSIGN(const Dispatched past, drop(tx, late, QStringLiteral("too_late")));
    if (taken.empty()) {
        quiet.reason = late.empty() ? quiet.reason : past.reason;
        quiet.events += past.events;
        return quiet;
    }
    batch.events = fittingTogether(std::move(taken));
    batch.type = batch.events.front().type;
    TRY_ASSIGN(batch.settings, m_settings.snapshot(tx));
    TRY_ASSIGN(batch.recipients, Recipients::resolve(tx, batch.settings, batch.events));
    const int already = quiet.events + past.events;
    const auto gone = takeOut(
        batch.events, [&](const Event& event) { return batch.recipients.isAboutSomebodyGone(event); });
    TRY_ASSIGN(const Dispatched left, drop(tx, gone, QStringLiteral("archived")));
    const auto lonely
        = takeOut(batch.events, [&](const Event& event) { return batch.recipients.of(event).empty(); });
    TRY_ASSIGN(const Dispatched nobody, drop(tx, lonely, QStringLiteral("nobody")));
    Dispatched dispatched;
    dispatched.reason = lonely.empty() ? left.reason : nobody.reason;
    if (!batch.events.empty()) {
        for (const EventChannel channel : channelsOf(batch.lit, batch.type, batch.settings)) {
            TRY_ASSIGN(auto texts, NotificationTexts::load(tx, channel));
            batch.texts.emplace(channel, std::move(texts));
        }
        TRY_ASSIGN(const auto plans, plansOf(tx, session, batch));
        TRY_ASSIGN(dispatched, queue(tx, session, batch, plans));
    }
    dispatched.events += already + left.events + nobody.events;
    return dispatched;
}

Result<std::vector<ComposePlan>> NotificationDispatcher::preview(
    Transaction& tx, const Session& session, const events::NewEvent& event)
{
    TRY(access::authorize(session, Action::Compose));
    Batch batch;
    TRY_ASSIGN(batch.lit, EventRuleStore::all(tx));
    if (batch.lit.isSilent(event.type)) {
        return std::vector<ComposePlan>();
    }
    Event imagined;
    static_cast<events::NewEvent&>(imagined) = event;
    imagined.author = session.name;
    batch.events = { imagined };
    batch.type = event.type;
    TRY_ASSIGN(batch.settings, m_settings.snapshot(tx));
    TRY_ASSIGN(batch.recipients, Recipients::resolve(tx, batch.settings, batch.events));
    if (batch.recipients.of(batch.events.front()).empty()) {
        return std::vector<ComposePlan>();
    }
    for (const EventChannel channel : channelsOf(batch.lit, batch.type, batch.settings)) {
        TRY_ASSIGN(auto texts, NotificationTexts::load(tx, channel));
        batch.texts.emplace(channel, std::move(texts));
    }
    return plansOf(tx, session, batch);
}

/// One plan for each channel and language, since a composition has one text.
Result<std::vector<ComposePlan>> NotificationDispatcher::plansOf(
    Transaction& tx, const Session& session, const Batch& batch)
{
    std::vector<ComposePlan> plans;
    for (const auto& [channel, texts] : batch.texts) {
        std::map<QString, Composition> byLanguage;
        for (const Event& event : batch.events) {
            for (const messaging::Addressee& addressee : batch.recipients.of(event)) {
                const QString language = batch.recipients.languageOf(addressee.recipient);
                Composition& composition = byLanguage[language];
                composition.addressees.push_back(addressee);
                const Values values = valuesOf(event, language, batch.settings);
                if (!event.person.isValid() && !event.recipient.isValid()
                    && events::eventInfo(event.type).recipients == events::EventRecipients::Group) {
                    composition.eventValues = values;
                    composition.subjects = subjectsOf(event);
                    continue;
                }
                for (const PersonId about : addressee.about) {
                    composition.personValues[about.value()] = values;
                    composition.personSubjects[about.value()] = subjectsOf(event);
                }
            }
        }
        for (auto& [language, composition] : byLanguage) {
            composition.kind = kindOf(events::eventInfo(batch.type).kind);
            composition.purpose = templateKey(batch.type);
            composition.channels = { channelOf(channel) };
            composition.text = texts.text(batch.type, language);
            if (channel == EventChannel::Sms) { // nobody reads it on the telephone; the outbox shows it
                composition.text.subject
                    = events::standardEventText(batch.type, EventChannel::Email, language).subject;
            }
            composition.notAfter = batch.events.front().deadlineAt;
            // What concerns the school is for the person at work (IM-14).
            composition.isForStaffProfile
                = events::eventInfo(batch.type).recipients == events::EventRecipients::Owner;
            TRY_ASSIGN(auto plan, m_compose.plan(tx, session, composition));
            if (!plan.issues.empty()) {
                return fail(ErrorCode::InputInvalid,
                    QStringLiteral("the text of %1 has a faulty variable: [%2]")
                        .arg(events::eventName(batch.type), plan.issues.front().name));
            }
            plans.push_back(std::move(plan));
        }
    }
    return plans;
}

Result<outbox::RulesByChannel> NotificationDispatcher::rulesFor(Transaction& tx, const Batch& batch)
{
    outbox::RulesByChannel rules;
    const auto kind = events::eventInfo(batch.type).kind;
    if (kind == events::EventKind::System || batch.events.front().needsApproval) {
        return rules; // the one kind needs none (ES-06), the other a person
    }
    const bool isPeriodic = kind == events::EventKind::Periodic;
    for (const auto& [channel, texts] : batch.texts) {
        outbox::RuleKey key;
        key.scope = isPeriodic ? outbox::RuleScope::Periodic : outbox::RuleScope::Notification;
        key.event = isPeriodic ? events::eventName(batch.type) : QString();
        key.channel = channelOf(channel);
        TRY_ASSIGN(const auto rule, outbox::ApprovalRuleStore::inForce(tx, key));
        if (!rule) {
            continue;
        }
        // The texts are not those that were approved: a person looks at the messages first.
        const QByteArray now = isPeriodic ? texts.digest({ batch.type }) : texts.digestOfNotifications();
        if (rule->templateDigest.isEmpty() || rule->templateDigest == now) {
            rules.emplace(key.channel, *rule);
        }
    }
    return rules;
}

Result<Dispatched> NotificationDispatcher::queue(
    Transaction& tx, const Session& session, const Batch& batch, const std::vector<ComposePlan>& plans)
{
    const Event& first = batch.events.front();
    const QString language = textLanguage(QString(), batch.settings.text("school.language"));
    Values values = valuesOf(first, language, batch.settings);
    values.insert(Variable::FullName, batch.recipients.nameOf(first.person));
    values.insert(Variable::School, batch.settings.text("school.name"));
    const EventChannel shown
        = batch.texts.count(EventChannel::Email) > 0 ? EventChannel::Email : EventChannel::System;
    TRY_ASSIGN(const auto titles, NotificationTexts::load(tx, shown));
    const auto text = titles.text(batch.type, language);
    outbox::NewSubmission submission;
    submission.kind = kindOf(events::eventInfo(batch.type).kind);
    submission.purpose = templateKey(batch.type);
    submission.audience = audienceText(batch.events);
    submission.title = messaging::Template::parse(text.subject, {}).subject(values);
    Dispatched dispatched;
    dispatched.events = static_cast<int>(batch.events.size());
    dispatched.type = batch.type;
    TRY_ASSIGN(dispatched.submission, m_outbox.openSubmission(tx, session, submission));
    BELFRY_KILLPOINT("notification.opened");
    for (const ComposePlan& plan : plans) {
        const auto leftOut = skippedOf(plan);
        TRY(m_outbox.recordSkipped(tx, dispatched.submission, leftOut));
        dispatched.skipped.insert(dispatched.skipped.end(), leftOut.begin(), leftOut.end());
        TRY_ASSIGN(const auto queued,
            m_compose.queueSlice(tx, session, dispatched.submission, plan, 0, plan.messages.size()));
        dispatched.queued += static_cast<int>(
            std::count_if(queued.ids.begin(), queued.ids.end(), [](OutboxId id) { return id.isValid(); }));
        dispatched.skipped.insert(dispatched.skipped.end(), queued.skipped.begin(), queued.skipped.end());
    }
    BELFRY_KILLPOINT("notification.queued");
    TRY_ASSIGN(const auto rules, rulesFor(tx, batch));
    if (rules.empty()) {
        TRY(m_outbox.closeSubmission(tx, session, dispatched.submission, first.needsApproval));
    } else {
        TRY(m_outbox.closeSubmission(tx, session, dispatched.submission, rules));
    }
    if (dispatched.queued == 0) {
        dispatched.reason = QStringLiteral("unreachable");
        TRY(events::EventStore::markDropped(
            tx, idsOf(batch.events), dispatched.reason, dispatched.submission));
    } else {
        TRY(events::EventStore::markDone(tx, idsOf(batch.events), dispatched.submission));
    }
    BELFRY_KILLPOINT("notification.marked");
    return dispatched;
}

} // namespace belfry::core::notifications
