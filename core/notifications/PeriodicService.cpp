// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notifications/PeriodicService.h"

#include "core/notifications/NotificationTexts.h"
#include "core/outbox/ApprovalRuleStore.h"

namespace belfry::core::notifications {

using access::Action;
using access::authorize;
using access::Session;
using database::Transaction;
using events::EventChannel;
using events::EventType;
using outbox::ApprovalRuleStore;

namespace {

outbox::RuleKey ruleOf(EventType type, EventChannel channel)
{
    outbox::RuleKey key;
    key.scope = outbox::RuleScope::Periodic;
    key.event = events::eventName(type);
    key.channel = channelOf(channel);
    return key;
}

} // namespace

Result<bool> PeriodicService::needsConfirmation(
    Transaction& tx, const Session& session, EventType type, EventChannel channel)
{
    TRY(authorize(session,
        access::mayEver(session, Action::ChangeSettings) ? Action::ChangeSettings : Action::SeePeople));
    TRY_ASSIGN(const auto rule, ApprovalRuleStore::inForce(tx, ruleOf(type, channel)));
    return !rule.has_value();
}

Result<void> PeriodicService::setNeedsConfirmation(
    Transaction& tx, const Session& session, EventType type, EventChannel channel, bool isNeeded)
{
    TRY(authorize(session, Action::ChangeSettings));
    if (events::eventInfo(type).kind != events::EventKind::Periodic) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("event"));
    }
    const auto key = ruleOf(type, channel);
    QJsonObject detail { { QStringLiteral("event"), key.event },
        { QStringLiteral("channel"), events::eventChannelName(channel) } };
    if (isNeeded) {
        TRY_ASSIGN(const int revoked, ApprovalRuleStore::revoke(tx, key, session.name));
        if (revoked == 0) {
            return {};
        }
        tx.changed(database::Topic::Settings);
        return m_audit.append(tx, session, "periodic.confirm", detail);
    }
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(authorize(session, Action::ApproveInAdvance, now));
    TRY_ASSIGN(const auto texts, NotificationTexts::load(tx, channel));
    TRY_ASSIGN(const auto rule, ApprovalRuleStore::grant(tx, key, texts.digest({ type }), session.name));
    tx.changed(database::Topic::Settings);
    detail.insert(QStringLiteral("rule"), rule.name());
    return m_audit.append(tx, session, "periodic.no_confirm", detail);
}

} // namespace belfry::core::notifications
