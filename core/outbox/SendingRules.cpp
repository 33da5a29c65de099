// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/SendingRules.h"

#include "core/base/PhoneNumber.h"
#include "core/outbox/LegalBasis.h"
#include "core/outbox/ReachStore.h"
#include "core/settings/SettingsStore.h"
#include "core/settings/SmsRules.h"

#include <algorithm>

namespace belfry::core::outbox {

using database::Transaction;
using people::ContactKind;
using people::ContactState;

namespace {

/// The best address of one person, and if there is none the reason that leads furthest.
class AddressChoice
{
public:
    /// `sms`: null for mail.
    explicit AddressChoice(const SmsNumberRules* sms)
        : m_sms(sms)
    {
    }

    void consider(const ReachStore::Contact& contact, const std::unordered_set<QString>& suppressed)
    {
        if (m_sms != nullptr && !contact.receivesSms) {
            note(1, Reason::NotSms, contact.raw);
        } else if (contact.state == ContactState::Invalid || contact.normalised.isEmpty()) {
            note(2, m_sms != nullptr ? Reason::BadNumber : Reason::BadAddress, contact.raw);
        } else if (contact.state == ContactState::Failing) {
            note(3, Reason::AddressRefused, contact.stateReason);
        } else if (suppressed.count(contact.normalised) > 0) {
            note(4, Reason::Suppressed, QString());
        } else if (const Reason number = m_sms ? m_sms->check(contact.normalised) : Reason::None;
            number != Reason::None) {
            note(2, number, contact.raw);
        } else if (m_reach.address.isEmpty()) {
            m_reach = { Reason::None, QString(), contact.normalised, contact.raw, {} };
        } else if (m_sms != nullptr) {
            m_reach.further.append(contact.normalised);
        }
    }

    Reach result() const
    {
        if (m_reach.address.isEmpty() && m_rank == 0) {
            return { m_sms != nullptr ? Reason::NoNumber : Reason::NoAddress, {}, {}, {}, {} };
        }
        return m_reach;
    }

private:
    void note(int rank, Reason reason, const QString& detail)
    {
        if (rank > m_rank && m_reach.address.isEmpty()) {
            m_rank = rank;
            m_reach = { reason, detail, {}, {}, {} };
        }
    }

    const SmsNumberRules* m_sms;
    int m_rank = 0;
    Reach m_reach;
};

} // namespace

Result<std::unordered_map<qint64, Reach>> SendingRules::reach(
    Transaction& tx, const std::vector<PersonId>& persons, Channel channel, MessageKind kind)
{
    const ContactKind contactKind = channel == Channel::Email ? ContactKind::Email : ContactKind::Phone;
    std::vector<ReachStore::Contact> contacts;
    if (channel != Channel::System) {
        TRY_ASSIGN(contacts, ReachStore::contacts(tx, persons, contactKind));
    }
    TRY_ASSIGN(const auto active, ReachStore::active(tx, persons, ReachStore::Lock::None));
    TRY_ASSIGN(const auto basis, LegalBasis::load(tx, persons, ReachStore::Lock::None));
    QStringList addresses;
    for (const auto& contact : contacts) {
        addresses.append(contact.normalised);
    }
    TRY_ASSIGN(const auto suppressed, ReachStore::suppressed(tx, contactKind, addresses));

    SmsNumberRules smsRules;
    std::unordered_set<qint64> withoutSms;
    if (channel == Channel::Sms) {
        TRY_ASSIGN(smsRules, SmsNumberRules::read(tx));
        TRY_ASSIGN(withoutSms, ReachStore::withoutSms(tx, persons));
    }
    const SmsNumberRules* sms = channel == Channel::Sms ? &smsRules : nullptr;
    std::unordered_map<qint64, AddressChoice> choices;
    for (const auto& contact : contacts) {
        choices.try_emplace(contact.person.value(), sms).first->second.consider(contact, suppressed);
    }
    std::unordered_map<qint64, Reach> answer;
    for (const PersonId person : persons) {
        const auto choice = choices.find(person.value());
        Reach reach = channel == Channel::System
            ? Reach { Reason::None, {}, QLatin1String(kInboxAddress), {}, {} }
            : choice == choices.end() ? AddressChoice(sms).result()
                                      : choice->second.result();
        if (sms != nullptr && !sms->isActive()) {
            reach.reason = Reason::SmsOff;
            reach.detail.clear();
        } else if (withoutSms.count(person.value()) > 0) {
            reach.reason = Reason::SmsNotWanted;
            reach.detail.clear();
        }
        if (reach.reason == Reason::None && active.count(person.value()) == 0) {
            reach.reason = Reason::Archived;
        }
        if (reach.reason == Reason::None) {
            reach.reason = basis.of(person, kind);
        }
        answer.emplace(person.value(), reach);
    }
    return answer;
}

Result<SmsNumberRules> SmsNumberRules::read(Transaction& tx)
{
    TRY_ASSIGN(auto values, settings::SettingsStore::all(tx));
    const auto settings = settings::Snapshot::of(std::move(values));
    SmsNumberRules rules;
    rules.m_isActive = settings.boolean("sms.active");
    rules.m_countries = settings::smsCountries(settings);
    return rules;
}

Reason SmsNumberRules::check(const QString& e164) const
{
    const auto number = PhoneNumber::parse(e164, m_countries.value(0));
    if (!number) {
        return Reason::BadNumber;
    }
    if (!m_countries.contains(number->region())) {
        return Reason::CountryNotAllowed;
    }
    // A range that the numbering plan does not know yet may be a new mobile one.
    return number->isMobile() || !number->isValid() ? Reason::None : Reason::NotSms;
}

Result<Reason> SendingRules::lockedBasis(Transaction& tx, PersonId person, MessageKind kind)
{
    TRY_ASSIGN(const auto active, ReachStore::active(tx, { person }, ReachStore::Lock::Shared));
    TRY_ASSIGN(const auto answer, lockedBases(tx, { { person, kind } }, active));
    return answer.front();
}

Result<std::vector<Reason>> SendingRules::lockedBases(Transaction& tx,
    const std::vector<std::pair<PersonId, MessageKind>>& wanted,
    const std::unordered_set<qint64>& active)
{
    std::vector<PersonId> persons;
    for (const auto& [person, kind] : wanted) {
        persons.push_back(person);
    }
    TRY_ASSIGN(const auto basis, LegalBasis::load(tx, persons, ReachStore::Lock::Shared));
    std::vector<Reason> answer;
    for (const auto& [person, kind] : wanted) {
        answer.push_back(active.count(person.value()) == 0 ? Reason::Archived : basis.of(person, kind));
    }
    return answer;
}

} // namespace belfry::core::outbox
