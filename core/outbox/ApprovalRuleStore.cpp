// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/ApprovalRuleStore.h"

#include "core/database/Dialect.h"

#include <array>

namespace belfry::core::outbox {

using database::Query;
using database::Transaction;

namespace {

struct ScopeName
{
    RuleScope scope;
    const char* name;
};
constexpr std::array kScopes {
    ScopeName { RuleScope::Kind, "kind" },
    ScopeName { RuleScope::Notification, "notification" },
    ScopeName { RuleScope::Periodic, "periodic" },
    ScopeName { RuleScope::Teacher, "teacher" },
};

constexpr char kColumns[]
    = "id, scope, event, staff_id, channel, version, template_digest, granted_by, granted_at";

RuleScope scopeFromName(const QString& name)
{
    for (const ScopeName& known : kScopes) {
        if (name == QLatin1String(known.name)) {
            return known.scope;
        }
    }
    return RuleScope::Kind;
}

Result<std::vector<ApprovalRule>> rulesOf(Query& query)
{
    TRY(query.exec());
    std::vector<ApprovalRule> rules;
    while (query.next()) {
        ApprovalRule rule;
        int column = 0;
        rule.id = query.id<ApprovalRuleId>(column++);
        rule.key.scope = scopeFromName(query.text(column++));
        rule.key.event = query.text(column++);
        rule.key.staff = query.id<StaffId>(column++);
        rule.key.channel = channelFromName(query.text(column++)).value_or(Channel::Email);
        rule.version = query.integer(column++);
        rule.templateDigest = query.bytes(column++);
        rule.grantedBy = query.text(column++);
        rule.grantedAt = query.int64(column++);
        rules.push_back(std::move(rule));
    }
    return rules;
}

void bindKey(Query& query, const RuleKey& key)
{
    query.bind(":scope", ruleScopeName(key.scope))
        .bind(":event", key.event)
        .bind(":staff", key.staff.value())
        .bind(":channel", channelName(key.channel));
}

} // namespace

QString ruleScopeName(RuleScope scope)
{
    for (const ScopeName& known : kScopes) {
        if (known.scope == scope) {
            return QLatin1String(known.name);
        }
    }
    return {};
}

QString ApprovalRule::name() const
{
    QStringList parts { QStringLiteral("rule"), ruleScopeName(key.scope) };
    if (!key.event.isEmpty()) {
        parts.append(key.event);
    }
    if (key.staff.isValid()) {
        parts.append(QString::number(key.staff.value()));
    }
    parts << channelName(key.channel) << QString::number(version);
    return parts.join(QLatin1Char(':'));
}

Result<std::optional<ApprovalRule>> ApprovalRuleStore::inForce(Transaction& tx, const RuleKey& key)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT %1 FROM approval_rule WHERE scope = :scope AND event = :event "
                       "AND COALESCE(staff_id, 0) = :staff AND channel = :channel AND revoked_at IS NULL "
                       "AND (staff_id IS NULL OR EXISTS (SELECT 1 FROM staff s WHERE s.id = staff_id "
                       "AND s.is_active = TRUE)) ORDER BY version DESC LIMIT 1")
            .arg(QLatin1String(kColumns)));
    bindKey(query, key);
    TRY_ASSIGN(const auto rules, rulesOf(query));
    return rules.empty() ? std::optional<ApprovalRule>() : std::optional(rules.front());
}

Result<std::vector<ApprovalRule>> ApprovalRuleStore::allInForce(Transaction& tx, RuleScope scope)
{
    auto query = tx.prepare(
        QStringLiteral("SELECT %1 FROM approval_rule WHERE scope = :scope AND revoked_at IS NULL "
                       "AND (staff_id IS NULL OR EXISTS (SELECT 1 FROM staff s WHERE s.id = staff_id "
                       "AND s.is_active = TRUE)) ORDER BY id")
            .arg(QLatin1String(kColumns)));
    query.bind(":scope", ruleScopeName(scope));
    return rulesOf(query);
}

Result<ApprovalRule> ApprovalRuleStore::grant(
    Transaction& tx, const RuleKey& key, const QByteArray& templateDigest, const QString& grantedBy)
{
    TRY_ASSIGN(const auto present, inForce(tx, key));
    if (present && present->templateDigest == templateDigest) {
        return *present;
    }
    auto newest = tx.prepare(QStringLiteral(
        "SELECT COALESCE(MAX(version), 0) FROM approval_rule WHERE scope = :scope AND event = :event "
        "AND COALESCE(staff_id, 0) = :staff AND channel = :channel"));
    bindKey(newest, key);
    TRY(newest.exec());
    TRY(revoke(tx, key, grantedBy)); // what the version before released is looked at by a person
    ApprovalRule rule;
    rule.key = key;
    rule.version = newest.next() ? newest.integer(0) + 1 : 1;
    rule.templateDigest = templateDigest;
    rule.grantedBy = grantedBy;
    TRY_ASSIGN(rule.id, tx.reserveId<ApprovalRuleId>(QStringLiteral("approval_rule")));
    TRY_ASSIGN(rule.grantedAt, tx.now());
    auto insert = tx.prepare(QStringLiteral(
        "INSERT INTO approval_rule (id, uuid, scope, event, staff_id, channel, version, template_digest, "
        "granted_by, granted_at) "
        "VALUES (:id, :uuid, :scope, :event, :staff, :channel, :version, :digest, :by, :now)"));
    insert.bind(":id", rule.id)
        .bind(":uuid", QUuid::createUuid())
        .bind(":scope", ruleScopeName(key.scope))
        .bind(":event", key.event)
        .bind(":staff", key.staff)
        .bind(":channel", channelName(key.channel))
        .bind(":version", rule.version)
        .bindNullable(":digest", templateDigest)
        .bind(":by", grantedBy)
        .bind(":now", rule.grantedAt);
    TRY(insert.execOne());
    return rule;
}

Result<int> ApprovalRuleStore::revoke(Transaction& tx, const RuleKey& key, const QString& revokedBy)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(
        QStringLiteral("UPDATE approval_rule SET revoked_by = :by, revoked_at = :now WHERE scope = :scope "
                       "AND event = :event AND COALESCE(staff_id, 0) = :staff AND channel = :channel "
                       "AND revoked_at IS NULL"));
    bindKey(query, key);
    query.bind(":by", revokedBy).bind(":now", now);
    TRY(query.exec());
    return static_cast<int>(query.affectedRows());
}

Result<void> ApprovalRuleStore::revokeScope(Transaction& tx, RuleScope scope, const QString& revokedBy)
{
    TRY_ASSIGN(const qint64 now, tx.now());
    auto query = tx.prepare(QStringLiteral("UPDATE approval_rule SET revoked_by = :by, revoked_at = :now "
                                           "WHERE scope = :scope AND revoked_at IS NULL"));
    query.bind(":scope", ruleScopeName(scope)).bind(":by", revokedBy).bind(":now", now);
    return query.exec();
}

Result<std::unordered_map<qint64, ApprovalRule>> ApprovalRuleStore::byIds(
    Transaction& tx, const std::vector<ApprovalRuleId>& ids)
{
    QString sql = QStringLiteral("SELECT %1 FROM approval_rule WHERE ").arg(QLatin1String(kColumns));
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY_ASSIGN(const auto rules, rulesOf(query));
    std::unordered_map<qint64, ApprovalRule> found;
    for (const ApprovalRule& rule : rules) {
        found.emplace(rule.id.value(), rule);
    }
    return found;
}

Result<std::unordered_set<qint64>> ApprovalRuleStore::revoked(
    Transaction& tx, const std::vector<ApprovalRuleId>& ids, ReachStore::Lock lock)
{
    std::unordered_set<qint64> gone;
    for (const ApprovalRuleId id : ids) {
        gone.insert(id.value());
    }
    if (gone.empty()) {
        return gone;
    }
    QString sql = QStringLiteral(
        "SELECT id FROM approval_rule WHERE revoked_at IS NULL AND (staff_id IS NULL OR EXISTS "
        "(SELECT 1 FROM staff s WHERE s.id = staff_id AND s.is_active = TRUE)) AND ");
    sql += tx.dialect().idsIn(QStringLiteral("id"), ":ids");
    sql += QStringLiteral(" ORDER BY id ");
    sql += lock == ReachStore::Lock::Shared   ? tx.dialect().forShare()
        : lock == ReachStore::Lock::Exclusive ? tx.dialect().forUpdate()
                                              : QString();
    auto query = tx.prepare(sql);
    query.bindIds(":ids", ids);
    TRY(query.exec());
    while (query.next()) {
        gone.erase(query.int64(0));
    }
    return gone;
}

} // namespace belfry::core::outbox
