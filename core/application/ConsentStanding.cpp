// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/ConsentStanding.h"

#include "core/outbox/LegalBasis.h"

namespace belfry::core::application {

using outbox::ConsentMode;
using outbox::LegalBasis;
using people::ConsentPurpose;

namespace {

using Basis = ConsentStanding::Basis;

Basis basisOf(const LegalBasis& legal, PersonId person, bool isWhole)
{
    switch (legal.mode()) {
    case ConsentMode::Person:
        return Basis::Own;
    case ConsentMode::Block:
        return Basis::Blocked;
    case ConsentMode::Contract:
        break;
    }
    if (legal.countsByItself(person)) {
        return Basis::OwnWithoutContract;
    }
    return !legal.isCarried(person) ? Basis::NoContract : isWhole ? Basis::Contract : Basis::Withdrawn;
}

} // namespace

Result<ConsentStanding> consentStanding(
    database::Transaction& tx, const access::Session& session, PersonId person)
{
    TRY(access::authorize(session, access::Action::SeePeople));
    TRY_ASSIGN(const auto legal, LegalBasis::load(tx, { person }, outbox::ReachStore::Lock::None));
    ConsentStanding standing;
    standing.contract = legal.holds(person, ConsentPurpose::Contract);
    standing.messages = legal.holds(person, ConsentPurpose::Messages);
    standing.basis = basisOf(legal, person, standing.contract && standing.messages);
    return standing;
}

} // namespace belfry::core::application
