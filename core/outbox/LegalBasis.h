// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/Message.h"
#include "core/outbox/ReachStore.h"

#include <QDate>

namespace belfry::core::outbox {

/// Whose consent counts (decision 2); the setting consent.mode.
enum class ConsentMode {
    Person, ///< the recipient's own, as the ledger has it
    Contract, ///< that of an active contract of the recipient
    Block ///< nothing is sent to anybody
};

/**
 * Whether there is a legal basis for writing to some persons, in the school's mode.
 *
 * By contract: a signed contract that runs today and carries the consent speaks for its student, its payer
 * and the student's guardians, for both purposes. A withdrawal in the ledger stays a withdrawal: it counts
 * until a contract carries a consent of a later day. Whoever is neither student nor guardian nor payer
 * (teachers, other staff) has no contract here; for them their own consent counts as in the mode by person.
 */
class LegalBasis
{
public:
    static Result<ConsentMode> mode(database::Transaction& tx);
    /// With a lock: consent_current, contracts and guardianships are held until the end of the transaction,
    /// so that whoever withdraws, ends or unlinks waits for it, and it for them. The mode is held by the row
    /// of the main switch (settings::SettingsStore).
    static Result<LegalBasis> load(
        database::Transaction& tx, const std::vector<PersonId>& persons, ReachStore::Lock lock);

    /// None, NoConsent or ModeBlocked.
    Reason of(PersonId person, MessageKind kind) const;

    /// The parts of that answer, for whoever explains it. The mode that the rest was read in.
    ConsentMode mode() const { return m_mode; }
    /// Whether this purpose is given, in the mode; nothing holds while all sending is blocked.
    bool holds(PersonId person, people::ConsentPurpose purpose) const;
    /// By contract: whose own consent counts, having no contract here.
    bool countsByItself(PersonId person) const { return m_withoutContracts.count(person.value()) > 0; }
    /// By contract: for whom a contract that runs carries a consent, withdrawn or not.
    bool isCarried(PersonId person) const { return m_carried.count(person.value()) > 0; }

private:
    ConsentMode m_mode = ConsentMode::Person;
    std::unordered_map<qint64, people::ConsentState> m_own;
    std::unordered_set<qint64> m_withoutContracts; ///< persons for whom their own consent counts
    std::unordered_map<qint64, QDate> m_carried; ///< latest day of a consent that a contract carries
    std::unordered_map<qint64, ReachStore::WithdrawalDays> m_withdrawn;
};

} // namespace belfry::core::outbox
