// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/outbox/ApprovalRuleStore.h"

namespace belfry::core::outbox {

/**
 * Who may send without approval (ES-27 to ES-29): an owner approves a teacher's messages in advance, for
 * e-mail and SMS each by itself. The approval is a rule with a version, which every message that it releases
 * names; taking it back stops those that have not left. Thread: the transaction's.
 */
class ApprovalRuleService
{
public:
    explicit ApprovalRuleService(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    /// ApproveInAdvance. NotFound; InputInvalid for inboxes, which have no such right. Again the same:
    /// nothing happens.
    Result<void> setSendsUnapproved(database::Transaction& tx,
        const access::Session& session,
        StaffId staff,
        Channel channel,
        bool isAllowed);

private:
    access::AuditLog m_audit;
};

/// The rules by which this author's messages leave without approval, by channel; none without an account.
Result<RulesByChannel> rulesOfAuthor(database::Transaction& tx, StaffId author);

} // namespace belfry::core::outbox
