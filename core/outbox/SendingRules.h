// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/Message.h"
#include "core/people/Person.h"

#include <QStringList>

#include <unordered_map>
#include <unordered_set>

namespace belfry::core::outbox {

/// Whether and where a person can be reached on a channel now, or why not; asked before queueing (for many at
/// once) and again, one by one and locked, at the marker.
struct Reach
{
    Reason reason = Reason::None; ///< None: can be reached
    QString detail;
    QString address; ///< normalised
    QString addressAsTyped;
    QStringList further; ///< SMS: the person's other usable numbers, in contact order (DT-20)
};

/// What the settings say of SMS numbers. A value; thread: any.
class SmsNumberRules
{
public:
    static Result<SmsNumberRules> read(database::Transaction& tx);
    bool isActive() const { return m_isActive; }
    /// Mobile numbers of allowed countries alone: no landline, no premium or short number, no surprise on
    /// the bill. `e164`: normalised. None: SMS may go there.
    Reason check(const QString& e164) const;

private:
    bool m_isActive = false;
    QStringList m_countries;
};

class SendingRules
{
public:
    /// First usable address of each person in contact order (SMS: a mobile number of an allowed country that
    /// is marked "receives SMS", of a person who wants SMS; nothing while SMS is off), then suppression,
    /// archive state and consent: purpose *contract* for every kind, *messages* too for informational and
    /// periodic ones, in the school's mode (decision 2, LegalBasis).
    static Result<std::unordered_map<qint64, Reach>> reach(
        database::Transaction& tx, const std::vector<PersonId>& persons, Channel channel, MessageKind kind);
    /// The legal basis at the marker: locks the person's rows of consent_current, never the ledger,
    /// and in the mode "by contract" the contracts that carry it (delivery.md 2.4, row 6).
    static Result<Reason> lockedBasis(database::Transaction& tx, PersonId person, MessageKind kind);
    /// The same for many, locked in the order of ids; answers in the order of `wanted`. `active`: those of
    /// them who are not archived, already locked by the caller.
    static Result<std::vector<Reason>> lockedBases(database::Transaction& tx,
        const std::vector<std::pair<PersonId, MessageKind>>& wanted,
        const std::unordered_set<qint64>& active);
};

} // namespace belfry::core::outbox
