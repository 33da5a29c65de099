// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/Message.h"
#include "core/outbox/ReachStore.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace belfry::core::outbox {

/// What an approval given in advance is about (decision 4).
enum class RuleScope {
    Kind,
    Notification, ///< "no confirmation for e-mail / SMS notifications" (LL2-12, LL2-13)
    Periodic, ///< one periodic event by one channel (ES-05)
    Teacher ///< a teacher who sends without approval (ES-27)
};
QString ruleScopeName(RuleScope scope);

struct RuleKey
{
    RuleScope scope = RuleScope::Notification;
    QString event; ///< empty: every event of the scope
    StaffId staff; ///< scope Teacher
    Channel channel = Channel::Email;
};

struct ApprovalRule
{
    ApprovalRuleId id;
    RuleKey key;
    int version = 0;
    QByteArray templateDigest; ///< of the texts that were approved; empty: the rule is not about texts
    QString grantedBy;
    qint64 grantedAt = 0;

    /// "rule:notification:email:2", what stands in outbox.approved_by for ever.
    QString name() const;
};

/// The rules by which the rows of a submission are released, by channel; a channel without one waits for a
/// person.
using RulesByChannel = std::map<Channel, ApprovalRule>;

/**
 * The table `approval_rule`: approvals given in advance, each change a new version, which ends the one
 * before. What a version released that has ended meanwhile, and that has not left, is stopped at the marker.
 * A teacher's rule ends with the account. Rights are the callers' business.
 */
class ApprovalRuleStore
{
public:
    /// The newest version, unless it was revoked.
    static Result<std::optional<ApprovalRule>> inForce(database::Transaction& tx, const RuleKey& key);
    static Result<std::vector<ApprovalRule>> allInForce(database::Transaction& tx, RuleScope scope);
    /// A new version; the same one where it is in force for this digest already.
    static Result<ApprovalRule> grant(database::Transaction& tx,
        const RuleKey& key,
        const QByteArray& templateDigest,
        const QString& grantedBy);
    /// Answers how many versions were in force.
    static Result<int> revoke(database::Transaction& tx, const RuleKey& key, const QString& revokedBy);
    /// All of the scope (a restored database).
    static Result<void> revokeScope(database::Transaction& tx, RuleScope scope, const QString& revokedBy);
    static Result<std::unordered_map<qint64, ApprovalRule>> byIds(
        database::Transaction& tx, const std::vector<ApprovalRuleId>& ids);
    /// Of the ids, those of rules that are in force no more or not there; with Lock::Shared a revocation
    /// waits for this transaction, and this one for it.
    static Result<std::unordered_set<qint64>> revoked(
        database::Transaction& tx, const std::vector<ApprovalRuleId>& ids, ReachStore::Lock lock);
};

} // namespace belfry::core::outbox
