// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/people/Person.h"

#include <optional>

namespace belfry::core::registration {

/// A guardianship with what the import compares.
struct FamilyLink
{
    PersonId student;
    PersonId guardian;
    QString studentFamilyName;
    QString guardianNameFold;
};

/// What the import alone reads and writes: families of the persons it looks at, and the remembered column
/// mappings.
class ImportStore
{
public:
    static Result<std::vector<FamilyLink>> familiesOf(
        database::Transaction& tx, const std::vector<PersonId>& persons);
    /// (folded login, person) and (address, person), for PersonResolver.
    static Result<std::vector<std::pair<QString, PersonId>>> personsByLogin(
        database::Transaction& tx, const QStringList& loginFolds);
    static Result<std::vector<std::pair<QString, PersonId>>> personsByMail(
        database::Transaction& tx, const QStringList& addresses);
    static Result<std::optional<QString>> profile(database::Transaction& tx, const QString& signature);
    static Result<void> saveProfile(
        database::Transaction& tx, const QString& signature, const QString& mapping);
};

} // namespace belfry::core::registration
