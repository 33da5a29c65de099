// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/ApprovalRules.h"

#include "core/access/StaffStore.h"

namespace belfry::core::outbox {

using database::Transaction;

namespace {

RuleKey ruleOf(StaffId staff, Channel channel)
{
    RuleKey key;
    key.scope = RuleScope::Teacher;
    key.staff = staff;
    key.channel = channel;
    return key;
}

} // namespace

Result<void> ApprovalRuleService::setSendsUnapproved(
    Transaction& tx, const access::Session& session, StaffId staff, Channel channel, bool isAllowed)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    TRY(access::authorize(session, access::Action::ApproveInAdvance, now));
    if (channel == Channel::System) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("channel"));
    }
    TRY_ASSIGN(const auto row, access::StaffStore::find(tx, staff));
    if (!row) {
        return fail(ErrorCode::NotFound, QStringLiteral("staff"));
    }
    const bool isMail = channel == Channel::Email;
    const bool was = isMail ? row->member.sendsEmailUnapproved : row->member.sendsSmsUnapproved;
    if (was == isAllowed) {
        return {};
    }
    const RuleKey key = ruleOf(staff, channel);
    QJsonObject detail { { QStringLiteral("staff"), staff.value() },
        { QStringLiteral("channel"), channelName(channel) },
        { QStringLiteral("allowed"), isAllowed } };
    if (isAllowed) {
        TRY_ASSIGN(const auto rule, ApprovalRuleStore::grant(tx, key, {}, session.name));
        detail.insert(QStringLiteral("rule"), rule.name());
    } else {
        TRY(ApprovalRuleStore::revoke(tx, key, session.name));
    }
    TRY(access::StaffStore::setUnapproved(tx,
        staff,
        isMail ? isAllowed : row->member.sendsEmailUnapproved,
        isMail ? row->member.sendsSmsUnapproved : isAllowed));
    tx.changed(database::Topic::Access);
    return m_audit.append(tx, session, "approval.teacher", detail);
}

Result<RulesByChannel> rulesOfAuthor(Transaction& tx, StaffId author)
{
    RulesByChannel rules;
    if (!author.isValid()) {
        return rules;
    }
    for (const Channel channel : { Channel::Email, Channel::Sms }) {
        TRY_ASSIGN(const auto rule, ApprovalRuleStore::inForce(tx, ruleOf(author, channel)));
        if (rule) {
            rules.emplace(channel, *rule);
        }
    }
    return rules;
}

} // namespace belfry::core::outbox
