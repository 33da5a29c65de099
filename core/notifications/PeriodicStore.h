// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"

#include <QDate>
#include <QSet>
#include <QStringList>

#include <vector>

namespace belfry::core::notifications {

/// What the periodic messages look for, each in one statement however large the school is. Reads only.
class PeriodicStore
{
public:
    struct Birth
    {
        PersonId person;
        QDate birthDate;
    };
    /// Students here whose birthday is on one of the days ("12-24"), by id.
    static Result<std::vector<Birth>> births(database::Transaction& tx, const QStringList& monthsAndDays);

    struct Ending
    {
        ContractId contract;
        QString number;
        PersonId student;
        PersonId payer;
        QDate endsOn;
    };
    /// Signed contracts that end within these days, by date.
    static Result<std::vector<Ending>> endings(database::Transaction& tx, QDate first, QDate last);

    /// Of these events, those whose messages were all stopped because what they spoke of had changed: nobody
    /// was told.
    static Result<QSet<EventId>> overtaken(database::Transaction& tx, const std::vector<EventId>& events);

    /// Students and guardians here who have given the consent for the contract, and about messages have
    /// never said anything: who has withdrawn is not asked again.
    static Result<std::vector<PersonId>> withoutWord(database::Transaction& tx);
};

} // namespace belfry::core::notifications
