// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registration/ImportMatcher.h"

namespace belfry::core::registration {

/// Writes what a matcher found, in few statements. The caller has authorised the import.
class ImportWriter
{
public:
    ImportWriter(credentials::CredentialsService credentials, access::AuditLog audit, QString schoolLanguage);

    Result<void> write(
        database::Transaction& tx, const access::Session& session, const ImportMatcher& matcher);

private:
    using Persons = std::vector<ImportPerson*>;
    Result<void> insertPersons(database::Transaction& tx, const Persons& persons);
    Result<void> insertPoints(database::Transaction& tx, const Persons& persons);
    Result<void> updatePersons(database::Transaction& tx, const Persons& persons);
    Result<void> enrol(database::Transaction& tx, const access::Session& session, const Persons& persons);
    static Result<void> link(database::Transaction& tx, const Persons& persons);
    Result<void> recordConsents(
        database::Transaction& tx, const access::Session& session, const Persons& persons);
    Result<void> makeAccounts(
        database::Transaction& tx, const access::Session& session, const Persons& persons);

    credentials::CredentialsService m_credentials;
    access::AuditLog m_audit;
    QString m_schoolLanguage;
};

} // namespace belfry::core::registration
