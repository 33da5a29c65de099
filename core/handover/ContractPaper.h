// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"
#include "core/access/Session.h"
#include "core/messaging/Template.h"
#include "core/secrets/Vault.h"

#include <memory>

namespace belfry::core::handover {

/// A contract as it is printed: paragraphs of plain text, apart by blank lines. May hold a password: keep it
/// no longer than the printing lasts.
struct ContractPaper
{
    QString title;
    QString body;
    QString language;
};

/// A variable of the contract's text, by its names in three languages.
struct PaperVariable
{
    const char* english;
    const char* polish;
    const char* german;
    const char* explanation; ///< English; `ui` has its own
};

/**
 * The text of a contract from a template with variables, login and password among them (LL1-21). The school
 * may have its own text in each language; the standard one holds otherwise. Variables are written in square
 * brackets in any of the three languages, `[[` writes one bracket; nothing in a value is looked at again.
 */
class ContractPaperService
{
public:
    ContractPaperService(std::shared_ptr<const secrets::Vault> vault, access::AuditLog audit)
        : m_vault(std::move(vault))
        , m_audit(std::move(audit))
    {
    }

    static const std::vector<PaperVariable>& variables();
    static messaging::TemplateText standardText(const QString& language);
    /// Unknown and unclosed variables.
    static std::vector<messaging::TemplateIssue> check(const messaging::TemplateText& text);

    /// The school's own text, or the standard one; `isOwn` says which.
    struct Text
    {
        messaging::TemplateText text;
        bool isOwn = false;
    };
    Result<Text> text(database::Transaction& tx, const access::Session& session, const QString& language);
    /// InputMissing "subject"; InputInvalid with the variable's name.
    Result<void> setText(database::Transaction& tx,
        const access::Session& session,
        const QString& language,
        const messaging::TemplateText& text);
    Result<void> restoreStandard(
        database::Transaction& tx, const access::Session& session, const QString& language);

    enum class Credentials {
        LeftOut, ///< dotted lines stand in their place
        Included ///< needs the right to see them and the password typed again; audited
    };
    /// Whether the text has a place for login or password at all, in the language of this contract.
    Result<bool> wantsCredentials(
        database::Transaction& tx, const access::Session& session, ContractId contract);
    /// In the student's language where there is a text in it, else the school's.
    Result<ContractPaper> paper(database::Transaction& tx,
        const access::Session& session,
        ContractId contract,
        Credentials credentials,
        qint64 nowMs);

private:
    Result<QString> languageOf(database::Transaction& tx, const access::Session& session, PersonId student);

    std::shared_ptr<const secrets::Vault> m_vault;
    access::AuditLog m_audit;
};

} // namespace belfry::core::handover
