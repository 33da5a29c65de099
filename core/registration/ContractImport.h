// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractService.h"
#include "core/registration/ImportService.h"

namespace belfry::core::registration {

enum class ContractField {
    Ignore,
    Number,
    Student,
    Payer,
    From,
    To,
    Status,
    Consent,
    Due,
    Amount,
    Account,
    Note
};
using ContractMapping = std::vector<ContractField>; ///< one for each heading

/**
 * Import of contracts: one row each, with the instalments as repeated pairs of columns "due" and "amount".
 * Students and payers must be there already (PersonResolver); a payer who is nobody here but whose name says
 * that it is a company or an authority is added as one. Without a payer the student pays.
 *
 * A contract is found again by its number; what the file does not say stays as it is. The same file twice
 * changes nothing. A row with any fault in it is not imported at all and is told: half a plan of payments
 * would be worse than none.
 */
class ContractImport
{
public:
    explicit ContractImport(access::AuditLog audit)
        : m_audit(std::move(audit))
    {
    }

    /// From headings in Polish, German and English, any case.
    static ContractMapping guess(const QStringList& headings);

    struct Preview
    {
        ImportResult result;
        std::vector<PlannedRow> rows;
    };
    /// Reads only.
    Result<Preview> preview(database::Transaction& tx,
        const access::Session& session,
        const ImportTable& table,
        const ContractMapping& mapping);

    static constexpr size_t kRowsPerSlice = 50;
    static size_t sliceCount(const ImportTable& table);
    /// Writes one slice in one transaction and answers its part of the result.
    Result<ImportResult> applySlice(database::Transaction& tx,
        const access::Session& session,
        const ImportTable& table,
        const ContractMapping& mapping,
        size_t slice);
    static void add(ImportResult& sum, const ImportResult& part);

private:
    struct Row;
    static std::vector<Row> read(const ImportTable& table,
        const ContractMapping& mapping,
        const QString& currency,
        const QString& language);
    enum class Write { No, Yes };
    Result<Preview> work(database::Transaction& tx,
        const access::Session& session,
        const ImportTable& table,
        const ContractMapping& mapping,
        size_t first,
        size_t count,
        Write write);
    Result<RowAction> work(database::Transaction& tx, const access::Session& session, Row& row, Write write);
    Result<PersonId> company(database::Transaction& tx, const access::Session& session, const QString& name);

    access::AuditLog m_audit;
};

/// One English sentence for a code of this import; `ui` has its own translated ones.
QString contractIssueText(const QString& code, const QString& detail);

} // namespace belfry::core::registration
