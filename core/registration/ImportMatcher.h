// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/CredentialsService.h"
#include "core/people/PersonStore.h"
#include "core/registration/ImportRow.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>

namespace belfry::core::registration {

/// A person while rows are compared: as the database knows it, and what the rows add.
struct ImportPerson
{
    people::Person person; ///< id invalid: new
    bool isNew = false;
    bool isCounted = false; ///< new: its first row has been counted as created
    bool isChanged = false; ///< the row of an existing person must be written
    bool comesBack = false; ///< was archived

    QSet<QString> addresses; ///< e-mail in lower case and numbers
    QSet<QString> mails;
    QSet<QString> groups; ///< folded names
    QSet<QString> guardianFolds;
    QSet<QString> childFamilies; ///< folded family names of its students
    QSet<ImportPerson*> guardians;
    std::map<people::ConsentPurpose, bool> consents;
    bool hasAccount = false;
    QString login;
    SecretText password;

    // To be written:
    std::vector<people::ContactPoint> newPoints;
    int pointCount = 0; ///< those of the database
    QStringList newGroups;
    std::vector<ImportPerson*> newGuardians;
    int guardianCount = 0;
    std::vector<people::ConsentEntry> newConsents;
    bool needsAccount = false;
    bool replacesAccount = false;
    QString newLogin;
    SecretText newPassword;
};

/**
 * Finds out who the rows are (rules: ImportService) and what they add. Made for some rows at a time, in one
 * transaction; used for the preview with all rows and for each slice again.
 */
class ImportMatcher
{
public:
    ImportMatcher(credentials::CredentialsService credentials, const ImportOptions& options);

    /// Reads everybody who could be meant by these rows.
    Result<void> load(database::Transaction& tx,
        const access::Session& session,
        const std::vector<const ParsedRow*>& rows,
        bool withPasswords);
    /// The rows one after the other.
    Result<PlannedRow> add(database::Transaction& tx, const ParsedRow& row);
    /// In the order in which they were met.
    const std::vector<std::unique_ptr<ImportPerson>>& persons() const { return m_persons; }

private:
    struct Found
    {
        ImportPerson* person = nullptr; ///< null: nobody
        QString problem; ///< "ambiguous", "number_other_name"
    };
    Found findStudent(const ParsedRow& row) const;
    ImportPerson* findGuardian(const ImportPerson& student, const ParsedContact& guardian) const;
    ImportPerson* make(const ParsedContact& contact, people::PersonRole role);
    ImportPerson* keep(std::unique_ptr<ImportPerson> person, const QString& nameFold);
    bool addRole(ImportPerson& person, people::PersonRole role);
    static bool addPoints(ImportPerson& person, const std::vector<people::ContactPoint>& points);
    bool addFacts(ImportPerson& student, const ParsedRow& row);
    bool addGuardians(ImportPerson& student, const ParsedRow& row);
    bool addConsents(ImportPerson& person, const ParsedRow& row);
    Result<bool> addAccount(database::Transaction& tx,
        ImportPerson& student,
        const ParsedRow& row,
        std::vector<RowIssue>& issues);
    Result<void> loadDetails(database::Transaction& tx, const access::Session& session, bool withPasswords);

    credentials::CredentialsService m_credentials;
    ImportOptions m_options;
    std::vector<std::unique_ptr<ImportPerson>> m_persons;
    QHash<QString, std::vector<ImportPerson*>> m_byName;
    QHash<QString, ImportPerson*> m_byNumber;
    QHash<PersonId, ImportPerson*> m_byId;
    QHash<QString, ImportPerson*> m_logins; ///< folded, given by rows
};

} // namespace belfry::core::registration
