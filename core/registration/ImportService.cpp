// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registration/ImportService.h"

#include "core/base/TextFold.h"
#include "core/people/GroupStore.h"
#include "core/registration/ImportMatcher.h"
#include "core/registration/ImportStore.h"
#include "core/registration/ImportWriter.h"
#include "core/settings/Settings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace belfry::core::registration {

using access::Action;
using database::Transaction;

namespace {

QString signatureOf(const QStringList& headings)
{
    QStringList folded;
    for (const QString& heading : headings) {
        folded.append(searchFold(heading));
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(folded.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<void> check(const ImportTable& table, const ImportOptions& options)
{
    if (options.mapping.size() != static_cast<size_t>(table.headings.size())) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("mapping: one field for each heading"));
    }
    const auto has = [&](ImportField field) {
        return std::find(options.mapping.begin(), options.mapping.end(), field) != options.mapping.end();
    };
    if (!has(ImportField::FullName) && !has(ImportField::FamilyName) && !has(ImportField::GivenName)) {
        return fail(ErrorCode::InputMissing,
            QStringLiteral("no column holds names: the first row should have headings such as \"First name\" "
                           "and \"Last name\"; nothing was imported"));
    }
    if (!options.consents.empty() && options.consentSource.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("consent_source"));
    }
    return {};
}

void count(ImportResult& result, const PlannedRow& row)
{
    result.rows += 1;
    result.created += row.action == RowAction::Create ? 1 : 0;
    result.updated += row.action == RowAction::Update ? 1 : 0;
    result.unchanged += row.action == RowAction::Unchanged ? 1 : 0;
    result.skipped.insert(result.skipped.end(), row.issues.begin(), row.issues.end());
}

} // namespace

ImportTable ImportTable::from(const formats::Table& table)
{
    ImportTable result;
    result.headings = table.headings;
    result.records.reserve(static_cast<size_t>(table.rows.size()));
    for (const formats::TableRow& row : table.rows) {
        result.records.push_back({ row.number, row.cells });
    }
    return result;
}

/// Name of the lock among all that a school's database knows ("IMPO").
static constexpr qint64 kImportLock = 0x494D504F;

class ImportService::Plan
{
public:
    QStringList headings;
    ImportOptions options;
    QString language;
    bool hasPasswords = false;
    std::vector<ParsedRow> rows;
    std::vector<PlannedRow> planned;
    std::vector<ImportResult> applied; ///< by slice: a slice that is run again replaces its own
    std::vector<std::vector<PersonId>> students; ///< the same

    /// Which column an account's issue speaks of; the matcher knows only the code.
    void nameColumns(std::vector<RowIssue>& issues) const
    {
        for (RowIssue& issue : issues) {
            if (!issue.column.isEmpty()) {
                continue;
            }
            const ImportField field
                = issue.code == QLatin1String("login_taken") || issue.code == QLatin1String("bad_login")
                ? ImportField::Login
                : issue.code == QLatin1String("number_other_name") ? ImportField::Number
                : issue.code == QLatin1String("ambiguous") || issue.code == QLatin1String("no_name")
                ? nameField()
                : ImportField::Password;
            const auto column = std::find(options.mapping.begin(), options.mapping.end(), field);
            issue.column = column != options.mapping.end() ? headings.value(column - options.mapping.begin())
                                                           : QString();
        }
    }

private:
    ImportField nameField() const
    {
        for (const ImportField field : { ImportField::FullName, ImportField::FamilyName }) {
            if (std::find(options.mapping.begin(), options.mapping.end(), field) != options.mapping.end()) {
                return field;
            }
        }
        return ImportField::GivenName;
    }
};

ImportService::ImportService(std::shared_ptr<const secrets::Vault> vault, access::AuditLog audit)
    : m_vault(std::move(vault))
    , m_audit(std::move(audit))
{
}

ImportService::~ImportService() = default;

Result<std::optional<Mapping>> ImportService::remembered(Transaction& tx, const QStringList& headings)
{
    TRY_ASSIGN(const auto kept, ImportStore::profile(tx, signatureOf(headings)));
    if (!kept) {
        return std::optional<Mapping>();
    }
    Mapping mapping;
    const QJsonArray fields = QJsonDocument::fromJson(kept->toUtf8()).array();
    for (const QJsonValue& field : fields) {
        mapping.push_back(fieldFromName(field.toString()).value_or(ImportField::Ignore));
    }
    return mapping.size() == static_cast<size_t>(headings.size()) ? std::optional(mapping)
                                                                  : std::optional<Mapping>();
}

Result<void> ImportService::remember(Transaction& tx, const QStringList& headings, const Mapping& mapping)
{
    QJsonArray fields;
    for (const ImportField field : mapping) {
        fields.append(fieldName(field));
    }
    return ImportStore::saveProfile(
        tx, signatureOf(headings), QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)));
}

Result<std::shared_ptr<ImportService::Plan>> ImportService::plan(
    Transaction& tx, const access::Session& session, const ImportTable& table, const ImportOptions& options)
{
    TRY(access::authorize(session, Action::Import));
    TRY(check(table, options));
    TRY_ASSIGN(const auto settings, settings::SettingsService(m_vault, m_audit).snapshot(tx));
    TRY_ASSIGN(const auto groups, people::GroupStore::activeByFold(tx));
    const QStringList groupFolds = groups.keys();
    auto plan = std::make_shared<Plan>();
    plan->headings = table.headings;
    plan->options = options;
    plan->language = settings.text("school.language");
    const ImportRowReader reader(table.headings,
        options.mapping,
        settings.text("school.country"),
        QSet<QString>(groupFolds.begin(), groupFolds.end()));
    plan->hasPasswords = reader.hasPasswords();
    plan->rows.reserve(table.records.size());
    std::vector<const ParsedRow*> rows;
    for (const ImportTable::Record& record : table.records) {
        plan->rows.push_back(reader.read(record));
    }
    for (const ParsedRow& row : plan->rows) {
        rows.push_back(&row);
    }
    ImportMatcher matcher(credentials::CredentialsService(m_vault, m_audit), options);
    TRY(matcher.load(tx, session, rows, plan->hasPasswords));
    plan->planned.reserve(rows.size());
    for (const ParsedRow* row : rows) {
        TRY_ASSIGN(auto planned, matcher.add(tx, *row));
        plan->nameColumns(planned.issues);
        plan->planned.push_back(std::move(planned));
    }
    plan->applied.resize(sliceCount(*plan));
    plan->students.resize(sliceCount(*plan));
    return plan;
}

const std::vector<PlannedRow>& ImportService::rows(const Plan& plan)
{
    return plan.planned;
}

ImportResult ImportService::summary(const Plan& plan)
{
    ImportResult result;
    for (const PlannedRow& row : plan.planned) {
        count(result, row);
    }
    return result;
}

size_t ImportService::sliceCount(const Plan& plan)
{
    return (plan.rows.size() + kRowsPerSlice - 1) / kRowsPerSlice;
}

Result<void> ImportService::applySlice(
    Transaction& tx, const access::Session& session, Plan& plan, size_t slice)
{
    TRY(access::authorize(session, Action::Import));
    if (slice >= sliceCount(plan)) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("slice"));
    }
    // Whoever imports the same list at the same time waits here and then finds the persons that we have made.
    TRY(tx.serialise(kImportLock));
    const size_t first = slice * kRowsPerSlice;
    const size_t last = std::min(first + kRowsPerSlice, plan.rows.size());
    std::vector<const ParsedRow*> rows;
    for (size_t index = first; index < last; ++index) {
        rows.push_back(&plan.rows[index]);
    }
    credentials::CredentialsService credentials(m_vault, m_audit);
    ImportMatcher matcher(credentials, plan.options);
    TRY(matcher.load(tx, session, rows, plan.hasPasswords));
    ImportResult result;
    for (const ParsedRow* row : rows) {
        TRY_ASSIGN(auto planned, matcher.add(tx, *row));
        plan.nameColumns(planned.issues);
        count(result, planned);
    }
    TRY(ImportWriter(credentials, m_audit, plan.language).write(tx, session, matcher));
    plan.applied[slice] = std::move(result);
    plan.students[slice].clear();
    for (const auto& person : matcher.persons()) {
        if (person->isCounted && person->person.roles.testFlag(people::PersonRole::Student)) {
            plan.students[slice].push_back(person->person.id);
        }
    }
    return {};
}

std::vector<PersonId> ImportService::students(const Plan& plan)
{
    std::vector<PersonId> students;
    QSet<PersonId> known; // two rows of one student may stand in two slices
    for (const auto& slice : plan.students) {
        for (const PersonId id : slice) {
            if (!known.contains(id)) {
                known.insert(id);
                students.push_back(id);
            }
        }
    }
    return students;
}

Result<ImportResult> ImportService::conclude(Transaction& tx, const access::Session& session, Plan& plan)
{
    TRY(access::authorize(session, Action::Import));
    ImportResult result;
    for (const ImportResult& slice : plan.applied) {
        result.rows += slice.rows;
        result.created += slice.created;
        result.updated += slice.updated;
        result.unchanged += slice.unchanged;
        result.skipped.insert(result.skipped.end(), slice.skipped.begin(), slice.skipped.end());
    }
    TRY(remember(tx, plan.headings, plan.options.mapping));
    TRY(m_audit.append(tx,
        session,
        "import",
        { { QStringLiteral("rows"), result.rows },
            { QStringLiteral("created"), result.created },
            { QStringLiteral("updated"), result.updated },
            { QStringLiteral("unchanged"), result.unchanged },
            { QStringLiteral("issues"), static_cast<int>(result.skipped.size()) } }));
    return result;
}

} // namespace belfry::core::registration
