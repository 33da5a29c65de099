// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/base/Secret.h"
#include "core/people/Person.h"
#include "core/secrets/Vault.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace belfry::core::registration {

enum class ImportField {
    Ignore, GivenName, FamilyName, FullName, Email, Phone, Group, GuardianName, GuardianEmail, GuardianPhone,
    BirthDate, Login, Password, Number, Consent, ReceivesSms, Language, Note,
};
QString fieldName(ImportField field); ///< "given_name" …: the words of the mapping file
std::optional<ImportField> fieldFromName(const QString& name);

/// Rows as the reader gives them: `number` counts the heading as 1 and counts data records, not lines.
struct ImportTable {
    QStringList headings;
    struct Record {
        int number = 0;
        QStringList cells;
    };
    std::vector<Record> records;
};

using Mapping = std::vector<ImportField>; ///< one for each heading

struct ImportOptions {
    Mapping mapping;
    std::vector<people::ConsentPurpose> consents; ///< one answer for the list; holds for students and guardians
    QString consentSource; ///< paper, form …; required when consents are given
    QString consentBasis = QStringLiteral("consent");
};

enum class RowAction { Create, Update, Unchanged, Skip };

/// Something wrong in a row; `isImported`: the person is imported all the same, without this value.
struct RowIssue {
    int row = 0;
    QString column; ///< heading
    QString value; ///< as it stands in the file; a password never (masked)
    QString code; ///< "bad_email", "bad_phone", "no_name", "bad_date", "login_taken", "password_short", "ambiguous" …
    QString detail;
    bool isImported = false;
};
/// One English sentence for a code; `ui` has its own translated ones.
QString issueText(const QString& code, const QString& detail);

struct PlannedRow {
    int row = 0;
    RowAction action = RowAction::Skip;
    QString displayName;
    QStringList groups;
    std::vector<RowIssue> issues;
};

struct ImportResult {
    int rows = 0;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    std::vector<RowIssue> skipped;
};

/**
 * Import of a school's own list. The same person is found by number, else names and birth date, else names and any
 * e-mail; the same file twice creates nobody twice and nothing is dropped silently. plan() reads only (preview, dry run);
 * apply() writes slices: the caller opens one transaction for each.
 */
class ImportService {
public:
    ImportService(std::shared_ptr<const secrets::Vault> vault, access::AuditLog audit);
    ~ImportService();

    /// From headings in Polish, German and English, any case.
    static Mapping guess(const QStringList& headings);
    /// The mapping that was used for the same headings before.
    Result<std::optional<Mapping>> remembered(database::Transaction& tx, const QStringList& headings);
    Result<void> remember(database::Transaction& tx, const QStringList& headings, const Mapping& mapping);

    class Plan; ///< opaque: parsed rows, matches, issues
    Result<std::shared_ptr<Plan>> plan(database::Transaction& tx, const access::Session& session, const ImportTable& table, const ImportOptions& options);
    static const std::vector<PlannedRow>& rows(const Plan& plan);
    static ImportResult summary(const Plan& plan);
    static size_t sliceCount(const Plan& plan);
    /// Writes one slice. Matches are looked up again inside, so that a list imported meanwhile does no harm.
    Result<void> applySlice(database::Transaction& tx, const access::Session& session, Plan& plan, size_t slice);
    /// After the last slice: remembers the mapping, writes the audit row, answers what was done.
    Result<ImportResult> conclude(database::Transaction& tx, const access::Session& session, Plan& plan);

private:
    std::shared_ptr<const secrets::Vault> m_vault;
    access::AuditLog m_audit;
};

} // namespace belfry::core::registration
