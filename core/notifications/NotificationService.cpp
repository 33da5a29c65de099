// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notifications/NotificationService.h"

#include "core/events/EventRecorder.h"
#include "core/notifications/EventRuleStore.h"
#include "core/notifications/NotificationTexts.h"
#include "core/notifications/SampleEvents.h"
#include "core/people/GroupService.h"

#include <QJsonObject>

#include <algorithm>

namespace belfry::core::notifications {

using access::Action;
using access::authorize;
using access::Session;
using database::Topic;
using database::Transaction;
using events::EventChannel;
using events::EventKind;
using events::EventType;
using messaging::TemplateText;
using outbox::ApprovalRuleStore;
using outbox::RuleKey;
using outbox::RuleScope;

namespace {

constexpr qsizetype kLongestSubject = 200;
constexpr qsizetype kLongestBody = 20000;
constexpr qsizetype kLongestReason = 500;

RuleKey notificationRule(EventChannel channel)
{
    return { RuleScope::Notification, {}, {}, channelOf(channel) };
}

RuleKey periodicRule(EventType type, EventChannel channel)
{
    return { RuleScope::Periodic, events::eventName(type), {}, channelOf(channel) };
}

bool hasControlCharacter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control && letter != QLatin1Char('\n')
            && letter != QLatin1Char('\t');
    });
}

Result<TemplateText> checkedText(
    EventType type, EventChannel channel, const QString& language, const TemplateText& typed)
{
    TemplateText text = typed;
    text.subject = channel == EventChannel::Sms ? QString() : text.subject.simplified();
    text.body.replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (channel != EventChannel::Sms && text.subject.isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("subject"));
    }
    if (text.body.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("body"));
    }
    if (text.subject.size() > kLongestSubject || hasControlCharacter(text.subject)) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("subject"));
    }
    if (text.body.size() > kLongestBody || hasControlCharacter(text.body)) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("body"));
    }
    if (!textLanguages().contains(language)) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("language"));
    }
    const auto issues = checkText(type, text, language);
    if (!issues.empty()) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("[%1]").arg(issues.front().name));
    }
    return text;
}

QJsonObject about(EventType type, EventChannel channel)
{
    return { { QStringLiteral("event"), events::eventName(type) },
        { QStringLiteral("channel"), events::eventChannelName(channel) } };
}

Result<QByteArray> digestFor(Transaction& tx, EventChannel channel, std::optional<EventType> type)
{
    TRY_ASSIGN(const auto texts, NotificationTexts::load(tx, channel));
    return type ? texts.digest({ *type }) : texts.digestOfNotifications();
}

/// In force, and for the texts as they are now.
Result<bool> isApprovedInAdvance(Transaction& tx, EventType type, EventChannel channel)
{
    const bool isPeriodic = events::eventInfo(type).kind == EventKind::Periodic;
    TRY_ASSIGN(const auto rule,
        ApprovalRuleStore::inForce(tx, isPeriodic ? periodicRule(type, channel) : notificationRule(channel)));
    if (!rule) {
        return false;
    }
    TRY_ASSIGN(
        const QByteArray digest, digestFor(tx, channel, isPeriodic ? std::optional(type) : std::nullopt));
    return rule->templateDigest.isEmpty() || rule->templateDigest == digest;
}

} // namespace

Result<std::vector<NotificationRow>> NotificationService::list(Transaction& tx, const Session& session)
{
    TRY(authorize(session,
        access::mayEver(session, Action::ChangeSettings) ? Action::ChangeSettings : Action::SeePeople));
    TRY_ASSIGN(const Lit lit, EventRuleStore::all(tx));
    std::vector<NotificationRow> rows;
    for (const events::EventInfo& info : events::eventCatalogue()) {
        NotificationRow row;
        row.type = info.type;
        row.kind = info.kind;
        for (const EventChannel channel : events::kEventChannels) {
            if (!info.isPossible(channel)) {
                continue;
            }
            row.on[channel] = lit.isOn(info.type, channel);
            row.confirmation[channel] = Confirmation::NotNeeded;
            if (info.kind != EventKind::System) {
                TRY_ASSIGN(const bool isApproved, isApprovedInAdvance(tx, info.type, channel));
                row.confirmation[channel] = isApproved ? Confirmation::ByRule : Confirmation::ByPerson;
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<void> NotificationService::setOn(
    Transaction& tx, const Session& session, EventType type, EventChannel channel, bool isOn)
{
    TRY(authorize(session, Action::ChangeSettings));
    if (isOn && !events::eventInfo(type).isPossible(channel)) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("%1 cannot go into the inbox: it tells of what lies there")
                .arg(events::eventName(type)));
    }
    TRY(EventRuleStore::set(tx, type, channel, isOn, session.name));
    tx.changed(Topic::Settings);
    QJsonObject detail = about(type, channel);
    detail.insert(QStringLiteral("on"), isOn);
    return m_audit.append(tx, session, "notification.set", detail);
}

Result<bool> NotificationService::needsConfirmation(
    Transaction& tx, const Session& session, EventChannel channel)
{
    TRY(authorize(session,
        access::mayEver(session, Action::ChangeSettings) ? Action::ChangeSettings : Action::SeePeople));
    TRY_ASSIGN(const auto rule, ApprovalRuleStore::inForce(tx, notificationRule(channel)));
    return !rule.has_value();
}

Result<void> NotificationService::setNeedsConfirmation(
    Transaction& tx, const Session& session, EventChannel channel, bool isNeeded)
{
    TRY(authorize(session, Action::ChangeSettings));
    const RuleKey key = notificationRule(channel);
    QJsonObject detail { { QStringLiteral("channel"), events::eventChannelName(channel) } };
    if (isNeeded) {
        TRY_ASSIGN(const int revoked, ApprovalRuleStore::revoke(tx, key, session.name));
        if (revoked == 0) {
            return {};
        }
        tx.changed(Topic::Settings);
        return m_audit.append(tx, session, "notification.confirm", detail);
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(authorize(session, Action::ApproveInAdvance, now));
    TRY_ASSIGN(const QByteArray digest, digestFor(tx, channel, std::nullopt));
    TRY_ASSIGN(const auto rule, ApprovalRuleStore::grant(tx, key, digest, session.name));
    tx.changed(Topic::Settings);
    detail.insert(QStringLiteral("rule"), rule.name());
    return m_audit.append(tx, session, "notification.no_confirm", detail);
}

Result<NotificationText> NotificationService::text(
    Transaction& tx, const Session& session, EventType type, EventChannel channel, const QString& language)
{
    TRY(authorize(session,
        access::mayEver(session, Action::ChangeSettings) ? Action::ChangeSettings : Action::SeePeople));
    TRY_ASSIGN(const auto texts, NotificationTexts::load(tx, channel));
    return NotificationText { texts.text(type, language), texts.isOwn(type, language) };
}

Result<void> NotificationService::setText(Transaction& tx,
    const Session& session,
    EventType type,
    EventChannel channel,
    const QString& language,
    const TemplateText& typed)
{
    TRY(authorize(session, Action::ChangeSettings));
    TRY_ASSIGN(const TemplateText text, checkedText(type, channel, language, typed));
    TRY(m_templates.setCheckedText(tx, session, templateKey(type), language, text, channelOf(channel)));
    return renewRules(tx, session, type, channel);
}

Result<void> NotificationService::restoreStandard(
    Transaction& tx, const Session& session, EventType type, EventChannel channel, const QString& language)
{
    TRY(authorize(session, Action::ChangeSettings));
    TRY(m_templates.restoreStandard(tx, session, templateKey(type), language, channelOf(channel)));
    return renewRules(tx, session, type, channel);
}

/// An approval in advance holds for the texts that were approved: new words are a new version of it.
Result<void> NotificationService::renewRules(
    Transaction& tx, const Session& session, EventType type, EventChannel channel)
{
    const EventKind kind = events::eventInfo(type).kind;
    if (kind == EventKind::System) {
        return {};
    }
    const bool isPeriodic = kind == EventKind::Periodic;
    const RuleKey key = isPeriodic ? periodicRule(type, channel) : notificationRule(channel);
    TRY_ASSIGN(const auto rule, ApprovalRuleStore::inForce(tx, key));
    TRY_ASSIGN(
        const QByteArray digest, digestFor(tx, channel, isPeriodic ? std::optional(type) : std::nullopt));
    if (!rule || rule->templateDigest == digest) {
        return {};
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(authorize(session, Action::ApproveInAdvance, now));
    TRY_ASSIGN(const auto renewed, ApprovalRuleStore::grant(tx, key, digest, session.name));
    tx.changed(Topic::Settings);
    return m_audit.append(tx, session, "notification.rule", { { QStringLiteral("rule"), renewed.name() } });
}

Result<EventId> NotificationService::announceLessonCancelled(
    Transaction& tx, const Session& session, GroupId group, qint64 startsAt, const QString& reason)
{
    return announce(tx, session, group, startsAt, std::nullopt, reason);
}

Result<EventId> NotificationService::announceLessonMoved(Transaction& tx,
    const Session& session,
    GroupId group,
    qint64 startsAt,
    qint64 newStart,
    const QString& reason)
{
    return announce(tx, session, group, startsAt, newStart, reason);
}

Result<events::NewEvent> NotificationService::lessonEvent(Transaction& tx,
    const Session& session,
    GroupId group,
    qint64 startsAt,
    std::optional<qint64> newStart,
    const QString& reason)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const auto found, people::GroupService(m_audit).find(tx, session, group));
    TRY_ASSIGN(const qint64 now, tx.now());
    const QString words = reason.simplified();
    if (words.size() > kLongestReason || hasControlCharacter(words)) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("reason"));
    }
    if (startsAt <= now) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("starts_at: past"));
    }
    if (newStart && *newStart <= now) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("new_start: past"));
    }
    if (newStart && *newStart == startsAt) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("new_start: same"));
    }
    events::NewEvent event;
    event.type = newStart ? EventType::LessonMoved : EventType::LessonCancelled;
    event.subjectKind = QStringLiteral("group");
    event.subjectId = group.value();
    event.values = { { QStringLiteral("group"), found.name },
        { QStringLiteral("lesson time"), events::momentValue(startsAt) },
        { QStringLiteral("reason"), words } };
    event.cause
        = QStringLiteral("%1:%2:%3").arg(events::eventName(event.type)).arg(group.value()).arg(startsAt);
    event.deadlineAt = startsAt;
    if (newStart) {
        event.values.insert(QStringLiteral("new lesson time"), events::momentValue(*newStart));
        event.cause += QStringLiteral(":%1").arg(*newStart);
        event.deadlineAt = std::min(startsAt, *newStart);
    }
    return event;
}

Result<EventId> NotificationService::announce(Transaction& tx,
    const Session& session,
    GroupId group,
    qint64 startsAt,
    std::optional<qint64> newStart,
    const QString& reason)
{
    TRY_ASSIGN(const auto event, lessonEvent(tx, session, group, startsAt, newStart, reason));
    TRY_ASSIGN(const auto recorded, events::EventRecorder::record(tx, session.name, event));
    if (!recorded.isNew) {
        return fail(ErrorCode::Conflict, QStringLiteral("lesson"));
    }
    TRY(m_audit.append(tx,
        session,
        newStart ? "lesson.moved" : "lesson.cancelled",
        { { QStringLiteral("group"), group.value() }, { QStringLiteral("event"), recorded.id.value() } }));
    return recorded.id;
}

Result<EventId> NotificationService::fire(
    Transaction& tx, const Session& session, EventType type, PersonId person)
{
    TRY(authorize(session, Action::Compose));
    TRY_ASSIGN(const auto event, SampleEvents(m_audit).make(tx, session, type, person));
    TRY_ASSIGN(const auto recorded, events::EventRecorder::record(tx, session.name, event));
    TRY(m_audit.append(tx,
        session,
        "notification.fire",
        { { QStringLiteral("event"), recorded.id.value() },
            { QStringLiteral("type"), events::eventName(type) } }));
    return recorded.id;
}

} // namespace belfry::core::notifications
