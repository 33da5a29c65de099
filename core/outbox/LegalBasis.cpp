// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/LegalBasis.h"

#include "core/settings/SchoolDay.h"
#include "core/settings/Settings.h"
#include "core/settings/SettingsStore.h"

#include <algorithm>

namespace belfry::core::outbox {

using database::Transaction;
using people::ConsentPurpose;

Result<ConsentMode> LegalBasis::mode(Transaction& tx)
{
    TRY_ASSIGN(const auto values, settings::SettingsStore::all(tx));
    const QString word = settings::Snapshot::of(values).text("consent.mode");
    return word == QLatin1String("block")   ? ConsentMode::Block
        : word == QLatin1String("contract") ? ConsentMode::Contract
                                            : ConsentMode::Person;
}

Result<LegalBasis> LegalBasis::load(
    Transaction& tx, const std::vector<PersonId>& persons, ReachStore::Lock lock)
{
    LegalBasis basis;
    TRY_ASSIGN(basis.m_mode, mode(tx));
    if (basis.m_mode == ConsentMode::Block) {
        return basis;
    }
    // First, always: grants and withdrawals update these rows, and here the two wait for each other.
    TRY_ASSIGN(basis.m_own, ReachStore::consents(tx, persons, lock));
    if (basis.m_mode == ConsentMode::Person) {
        return basis;
    }
    TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
    TRY_ASSIGN(basis.m_withdrawn, ReachStore::withdrawals(tx, persons));
    TRY_ASSIGN(basis.m_withoutContracts, ReachStore::withoutContracts(tx, persons));
    TRY_ASSIGN(const auto families, ReachStore::guardianships(tx, persons, lock));
    std::vector<PersonId> wanted = persons;
    for (const auto& [student, guardian] : families) {
        wanted.push_back(student);
    }
    TRY_ASSIGN(const auto contracts, ReachStore::carryingContracts(tx, wanted, today, lock));
    const auto carry = [&basis](PersonId person, QDate day) {
        QDate& latest = basis.m_carried[person.value()];
        latest = latest.isValid() ? std::max(latest, day) : day;
    };
    for (const auto& contract : contracts) {
        carry(contract.student, contract.consentOn);
        carry(contract.payer, contract.consentOn);
        for (const auto& [student, guardian] : families) {
            if (student == contract.student) {
                carry(guardian, contract.consentOn);
            }
        }
    }
    return basis;
}

Reason LegalBasis::of(PersonId person, MessageKind kind) const
{
    if (m_mode == ConsentMode::Block) {
        return Reason::ModeBlocked;
    }
    const bool may = holds(person, ConsentPurpose::Contract)
        && (kind == MessageKind::System || holds(person, ConsentPurpose::Messages));
    return may ? Reason::None : Reason::NoConsent;
}

bool LegalBasis::holds(PersonId person, ConsentPurpose purpose) const
{
    if (m_mode == ConsentMode::Block) {
        return false;
    }
    const bool isContract = purpose == ConsentPurpose::Contract;
    if (m_mode == ConsentMode::Person || m_withoutContracts.count(person.value()) > 0) {
        const auto own = m_own.find(person.value());
        return own != m_own.end() && (isContract ? own->second.contract : own->second.messages);
    }
    const auto carried = m_carried.find(person.value());
    if (carried == m_carried.end()) {
        return false;
    }
    const auto withdrawn = m_withdrawn.find(person.value());
    if (withdrawn == m_withdrawn.end()) {
        return true;
    }
    const QDate day = isContract ? withdrawn->second.contract : withdrawn->second.messages;
    return !day.isValid() || day < carried->second;
}

} // namespace belfry::core::outbox
