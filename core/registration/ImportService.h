// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/base/Secret.h"
#include "core/formats/Table.h"
#include "core/people/Person.h"
#include "core/secrets/Vault.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace belfry::core::registration {

enum class ImportField {
    Ignore,
    GivenName,
    FamilyName,
    FullName,
    Email,
    Phone,
    Group,
    GuardianName,
    GuardianEmail,
    GuardianPhone,
    BirthDate,
    Login,
    Password,
    Number,
    Consent,
    ReceivesSms,
    Language,
    Note,
};
QString fieldName(ImportField field); ///< "given_name" …: the words of the mapping file
std::optional<ImportField> fieldFromName(const QString& name);

/// Rows as the reader gives them: `number` counts the heading as 1 and counts data records, not lines.
struct ImportTable
{
    QStringList headings;
    struct Record
    {
        int number = 0;
        QStringList cells;
    };
    std::vector<Record> records;

    static ImportTable from(const formats::Table& table);
};

using Mapping = std::vector<ImportField>; ///< one for each heading

struct ImportOptions
{
    Mapping mapping;
    std::vector<people::ConsentPurpose>
        consents; ///< one answer for the list; holds for students and guardians
    QString consentSource; ///< paper, form …; required when consents are given
    QString consentBasis = QStringLiteral("consent");
};

enum class RowAction { Create, Update, Unchanged, Skip };

/// Something wrong in a row; `isImported`: the person is imported all the same, without this value.
struct RowIssue
{
    int row = 0;
    QString column; ///< heading
    QString value; ///< as it stands in the file; a password never (masked)
    QString code; ///< "bad_email", "bad_phone", "no_name", "bad_date", "login_taken", "password_short",
                  ///< "ambiguous" …
    QString detail;
    bool isImported = false;
};
/// One English sentence for a code; `ui` has its own translated ones.
QString issueText(const QString& code, const QString& detail);

/// The rows that need a human, to be saved as a file: the cells as they were, and a column with the reasons.
struct FaultyRows
{
    QStringList headings;
    QList<QStringList> rows;
};
using IssueSentence = std::function<QString(const RowIssue& issue)>;
/// Without `sentence`: English (issueText), with the column's heading before it.
FaultyRows faultyRows(const ImportTable& table,
    const std::vector<RowIssue>& issues,
    const QString& reasonHeading,
    const IssueSentence& sentence = {});

struct PlannedRow
{
    int row = 0;
    RowAction action = RowAction::Skip;
    QString displayName;
    QStringList groups;
    std::vector<RowIssue> issues;
};

struct ImportResult
{
    int rows = 0;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    std::vector<RowIssue> skipped;
};

/**
 * Import of a school's own list. The same person is found by number, else names and birth date, else names
 * and any e-mail, else by names alone when exactly one student has them and nothing contradicts (another
 * birth date, number or login, other e-mail addresses, other guardians); several such students: the row is
 * not imported ("ambiguous"). Rows of one file are compared with each other in the same way. A guardian is
 * the same person by name and any address or number, or when linked to that student (or a child of the same
 * family name) already.
 *
 * An import adds and never takes away: names, logins of others and what stands there stay. Somebody archived
 * who is on the list comes back. The same file twice creates nobody twice and nothing is dropped silently.
 * plan() reads only (preview, dry run); applySlice() writes: the caller opens one transaction for each. The
 * counts are rows: of two rows of a new student the second counts as updated or unchanged.
 */
class ImportService
{
public:
    ImportService(std::shared_ptr<const secrets::Vault> vault, access::AuditLog audit);
    ~ImportService();

    /// From headings in Polish, German and English, any case.
    static Mapping guess(const QStringList& headings);
    /// The guess, with what a mapping file says instead (heading -> field name; headings in any case).
    static Result<Mapping> mapped(const QStringList& headings, const QMap<QString, QString>& fields);
    /// The mapping that was used for the same headings before.
    Result<std::optional<Mapping>> remembered(database::Transaction& tx, const QStringList& headings);
    Result<void> remember(database::Transaction& tx, const QStringList& headings, const Mapping& mapping);

    class Plan; ///< opaque: parsed rows, matches, issues
    Result<std::shared_ptr<Plan>> plan(database::Transaction& tx,
        const access::Session& session,
        const ImportTable& table,
        const ImportOptions& options);
    static const std::vector<PlannedRow>& rows(const Plan& plan);
    static ImportResult summary(const Plan& plan);
    static constexpr size_t kRowsPerSlice = 250;
    static size_t sliceCount(const Plan& plan);
    /// Writes one slice. Matches are looked up again inside, so that a list imported meanwhile does no harm.
    Result<void> applySlice(
        database::Transaction& tx, const access::Session& session, Plan& plan, size_t slice);
    /// The students of the slices that were written so far, new ones and those that were there: whom to send
    /// credentials to.
    static std::vector<PersonId> students(const Plan& plan);
    /// After the last slice: remembers the mapping, writes the audit row, answers what was done.
    Result<ImportResult> conclude(database::Transaction& tx, const access::Session& session, Plan& plan);

private:
    std::shared_ptr<const secrets::Vault> m_vault;
    access::AuditLog m_audit;
};

} // namespace belfry::core::registration
