// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/database/Transaction.h"

namespace belfry::core::application {

/// What speaks for a person at the moment, in the school's consent mode (decision 2).
struct ConsentStanding
{
    enum class Basis {
        Own, ///< by person: the consents on the card
        OwnWithoutContract, ///< by contract, but this person has none: the consents on the card
        Contract, ///< a contract that runs carries the consent
        Withdrawn, ///< one does, but at least one purpose was withdrawn since
        NoContract, ///< by contract, and none that runs carries the consent
        Blocked ///< nothing is sent to anybody
    };
    Basis basis = Basis::Own;
    bool contract = false; ///< whether the purpose "contract" is given, in the mode
    bool messages = false;
};

/// Reads only; the same rule by which the delivery lets a message go. NotPermitted without SeePeople.
Result<ConsentStanding> consentStanding(
    database::Transaction& tx, const access::Session& session, PersonId person);

} // namespace belfry::core::application
