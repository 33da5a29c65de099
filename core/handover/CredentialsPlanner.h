// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/CredentialsMail.h"
#include "core/handover/HandoverService.h"
#include "core/handover/HandoverStore.h"
#include "core/outbox/SendingRules.h"

#include <unordered_map>

namespace belfry::core::handover {

/// Everything that planning reads, for all persons of the request in a handful of statements.
struct PlanningData
{
    std::unordered_map<qint64, people::Person> persons; ///< meant ones and their guardians
    std::unordered_map<qint64, std::vector<PersonId>> guardians; ///< by student
    std::unordered_map<qint64, credentials::Account> accounts; ///< by person
    std::unordered_map<qint64, std::vector<HandoverStore::Earlier>> earlier; ///< by account, oldest first
    std::unordered_map<qint64, outbox::Reach> reach; ///< by recipient
    QSet<qint64> onPaper; ///< accounts
};

/// Decides who gets which mail and who is passed over why. No SQL of its own but the texts.
class CredentialsPlanner
{
public:
    CredentialsPlanner(
        const PlanningData& data, School school, CredentialsTexts& texts, CredentialsPlan& plan)
        : m_data(data)
        , m_school(std::move(school))
        , m_texts(texts)
        , m_plan(plan)
    {
    }

    /// Recipients of one person's credentials; empty: "to the guardians" and there is none.
    static std::vector<PersonId> recipients(const PlanningData& data, PersonId about, Audience audience);
    Result<void> planAll(database::Transaction& tx);

private:
    void skip(PersonId about, PersonId recipient, outbox::Reason reason, const QString& detail = {});
    /// Why nobody can get this person's credentials; None: somebody may.
    outbox::Reason hindrance(PersonId about) const;
    /// None: the recipient gets them; then `resendOf` names the row that the new one repeats.
    outbox::Skipped decide(PersonId about, PersonId recipient, std::optional<OutboxId>& resendOf) const;
    /// Whether an SMS for all of them stays short enough to be one (decision 13); mail has room for all.
    bool fitsTogether(const messaging::Template& text,
        const people::Person& recipient,
        const std::vector<PersonId>& about) const;
    Result<void> place(
        database::Transaction& tx, PersonId about, PersonId recipient, std::optional<OutboxId> resendOf);

    const PlanningData& m_data;
    School m_school;
    CredentialsTexts& m_texts;
    CredentialsPlan& m_plan;
    std::unordered_map<qint64, size_t> m_open; ///< guardian -> the message that takes further children
    QSet<std::pair<QString, qint64>> m_addressed; ///< address and person meant
};

} // namespace belfry::core::handover
