// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/CredentialsPlanner.h"

namespace belfry::core::handover {

using outbox::Reason;
using outbox::Skipped;
using outbox::State;
using people::PersonRole;
using people::PersonStatus;

namespace {

/// Rows that count as if they had never been: the person may simply be written to again.
bool isGone(State state)
{
    return state == State::Cancelled || state == State::Failed || state == State::Expired
        || state == State::Blocked;
}

/// Two parts cost as much as two SMS: several children share one only while it is read as one text.
constexpr int kMostPartsTogether = 3;

bool isOnlyInFolder(const HandoverStore::Earlier& row)
{
    return row.state == State::Sent && row.transport == QLatin1String("folder");
}

} // namespace

std::vector<PersonId> CredentialsPlanner::recipients(
    const PlanningData& data, PersonId about, Audience audience)
{
    const auto person = data.persons.find(about.value());
    const bool hasGuardians
        = person != data.persons.end() && person->second.roles.testFlag(PersonRole::Student);
    if (audience == Audience::Student || !hasGuardians) {
        return { about }; // teachers and guardians have accounts of their own and get them themselves
    }
    std::vector<PersonId> found;
    if (audience == Audience::Both) {
        found.push_back(about);
    }
    const auto guardians = data.guardians.find(about.value());
    if (guardians != data.guardians.end()) {
        found.insert(found.end(), guardians->second.begin(), guardians->second.end());
    }
    return found;
}

Result<void> CredentialsPlanner::planAll(database::Transaction& tx)
{
    for (const PersonId about : m_plan.request.persons) {
        if (const Reason reason = hindrance(about); reason != Reason::None) {
            skip(about, {}, reason);
            continue;
        }
        const auto to = recipients(m_data, about, m_plan.request.audience);
        if (to.empty()) {
            skip(about, {}, Reason::NoGuardian);
        }
        for (const PersonId recipient : to) {
            std::optional<OutboxId> resendOf;
            const Skipped answer = decide(about, recipient, resendOf);
            if (answer.reason == Reason::None) {
                TRY(place(tx, about, recipient, resendOf));
            } else {
                m_plan.skipped.push_back(answer);
            }
        }
    }
    return {};
}

void CredentialsPlanner::skip(PersonId about, PersonId recipient, Reason reason, const QString& detail)
{
    m_plan.skipped.push_back({ about, recipient, reason, detail });
}

Reason CredentialsPlanner::hindrance(PersonId about) const
{
    if (m_data.persons.at(about.value()).status != PersonStatus::Active) {
        return Reason::Archived;
    }
    const auto account = m_data.accounts.find(about.value());
    if (account == m_data.accounts.end()) {
        return Reason::NoAccount;
    }
    return account->second.hasPassword ? Reason::None : Reason::NoPassword;
}

Skipped CredentialsPlanner::decide(
    PersonId about, PersonId recipient, std::optional<OutboxId>& resendOf) const
{
    Skipped answer { about, recipient, Reason::None, {} };
    const AccountId account = m_data.accounts.at(about.value()).id;
    const auto rows = m_data.earlier.find(account.value());
    if (rows != m_data.earlier.end()) {
        for (const HandoverStore::Earlier& row : rows->second) {
            if (row.recipient != recipient || isGone(row.state)) {
                continue;
            }
            // Once a mail account is set, what lies in the folder goes out; to write it there twice helps
            // nobody.
            const bool writesToFolder = m_plan.request.channel == outbox::Channel::Sms
                ? m_school.sms.writesToFolder
                : m_school.mail.writesToFolder;
            if ((isOnlyInFolder(row) && !writesToFolder) || m_plan.request.again) {
                resendOf = row.id;
            } else if (row.state == State::Sent) {
                answer.reason = Reason::AlreadySent;
                answer.detail = row.transport;
                return answer;
            } else {
                answer.reason = Reason::AlreadyQueued;
                return answer;
            }
        }
    }
    if (recipient == about && m_data.onPaper.contains(account.value()) && !m_plan.request.again) {
        answer.reason = Reason::AlreadySent;
        answer.detail = QStringLiteral("paper");
        return answer;
    }
    const auto reach = m_data.reach.find(recipient.value());
    if (reach == m_data.reach.end()) {
        answer.reason = m_plan.request.channel == outbox::Channel::Sms ? Reason::NoNumber : Reason::NoAddress;
    } else if (reach->second.reason != Reason::None) {
        answer.reason = reach->second.reason;
        answer.detail = reach->second.detail;
    } else if (m_addressed.contains({ reach->second.address, about.value() })) {
        answer.reason
            = Reason::DuplicateRecipient; // parents who share a mailbox, a child with the mother's address
    }
    return answer;
}

bool CredentialsPlanner::fitsTogether(const messaging::Template& text,
    const people::Person& recipient,
    const std::vector<PersonId>& about) const
{
    if (m_plan.request.channel == outbox::Channel::Email) {
        return true;
    }
    // The plan knows no passwords: one of the length that Belfry makes stands in. An imported longer one may
    // make the SMS one part longer than reckoned here, never wrong.
    static const QString kPassword(16, QLatin1Char('x'));
    std::vector<Access> accesses;
    for (const PersonId person : about) {
        accesses.push_back({ m_data.persons.at(person.value()),
            QString(),
            m_data.accounts.at(person.value()).login,
            kPassword });
    }
    const RenderedMail sms = render(text, m_school, recipient.displayName(), accesses);
    return formats::measureSms(sms.body, m_school.sms.letters).parts <= kMostPartsTogether;
}

Result<void> CredentialsPlanner::place(
    database::Transaction& tx, PersonId about, PersonId recipient, std::optional<OutboxId> resendOf)
{
    const QString address = m_data.reach.at(recipient.value()).address;
    m_addressed.insert({ address, about.value() });
    const people::Person& person = m_data.persons.at(recipient.value());
    if (recipient != about) {
        TRY_ASSIGN(const auto* text,
            m_texts.forReader(tx, readerLanguage(person, m_school.language), messaging::Reader::Guardian));
        const auto open = m_open.find(recipient.value());
        std::vector<PersonId> together { about };
        if (open != m_open.end()) {
            together = m_plan.messages[open->second].about;
            together.push_back(about);
        }
        if (text->text.canRepeat() && open != m_open.end() && fitsTogether(text->text, person, together)) {
            PlannedMessage& message = m_plan.messages[open->second];
            message.about.push_back(about);
            if (!message.resendOf) {
                message.resendOf = resendOf;
            }
            return {};
        }
        m_open[recipient.value()] = m_plan.messages.size();
    }
    m_plan.messages.push_back({ recipient, person.displayName(), address, { about }, resendOf });
    return {};
}

} // namespace belfry::core::handover
