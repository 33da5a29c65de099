// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace belfry::core::messaging {

/// Every variable that a text may use. Written in square brackets, in Polish, English or German, any case.
enum class Variable {
    Login,
    Password,
    InstanceUrl,
    GivenName,
    FamilyName,
    FullName,
    School,
    RecipientName,
    GroupName,
    SchoolPhone,
    SchoolEmail,
    Author,
    Today,
    ContractNumber,
    ContractStatus,
    ContractEnd,
    InstalmentAmount,
    DueDate,
    Arrears,
    DaysOverdue,
    Balance,
    AccountNumber,
    PaymentAmount,
    LessonTime,
    NewLessonTime,
    Cause,
    NoteText,
    MessageSubject
};

/// Which texts can fill a variable; the editors offer only what fits.
enum class VariableScope {
    Access, ///< login, password, address of the register: credentials, contracts and slips
    Person, ///< any message to or about a person
    Payment, ///< contract and instalment
    Event ///< what happened: lesson, note, message
};

struct VariableInfo
{
    Variable variable;
    const char* english; ///< "login", "password", "instance url" …
    const char* polish; ///< "login", "hasło", "url instancji" …
    const char* german; ///< "Login", "Passwort", "Adresse der Instanz" …
    VariableScope scope;
};
const std::vector<VariableInfo>& variables();

enum class IssueKind {
    Unknown, ///< no such variable
    Unclosed, ///< "[" without its "]" in the same line, or another "[" inside
    Missing, ///< a text for credentials must hold it (LL1-24, LL1-33)
    InSubject, ///< a login or password in the subject, which everybody can read in passing
};

struct TemplateIssue
{
    IssueKind kind;
    QString name; ///< as written; for Missing the name in the language of the template
    int position = 0; ///< character in the body (line ends count as one), -1: in the subject or nowhere

    friend bool operator==(const TemplateIssue&, const TemplateIssue&) = default;
};

using Values = QHash<Variable, QString>;

/// A text with variables: parsed once, filled in for each recipient. Variables only: no code, no nesting, no
/// recursion (a value that holds brackets stays as it is). `[[` writes one bracket. `[given name|dear
/// parents]` has a fallback for a value that is empty; one without a fallback stops the message (wish 11).
class Template
{
public:
    static Template parse(const QString& subject, const QString& body);

    const std::vector<TemplateIssue>& issues() const { return m_issues; }
    bool uses(Variable variable) const;
    bool bodyUses(Variable variable) const;
    bool subjectUses(Variable variable) const { return holds(m_subject, variable); }
    /// The first variable without a fallback whose value is empty; nullopt: the text can be filled in.
    std::optional<Variable> emptyVariable(const Values& values) const;
    QString subject(const Values& values) const;
    QString body(const Values& values) const;
    /// Several children in one mail (decision 13): the paragraphs that hold [login] or [password] repeat for
    /// each child under its name (a line with the full name before them, unless they hold it themselves);
    /// false when those paragraphs do not stand together (then: one mail per child).
    bool canRepeat() const;
    QString bodyForMany(const Values& common, const std::vector<Values>& each) const;

private:
    struct Piece
    {
        QString text;
        bool isVariable = false;
        Variable variable = Variable::Login;
        std::optional<QString> fallback;
    };
    using Pieces = std::vector<Piece>;
    static Pieces split(const QString& text, int base, std::vector<TemplateIssue>& issues);
    static QString fill(const Pieces& pieces, const Values& values);
    static bool holds(const Pieces& pieces, Variable variable);
    /// Paragraphs from the first to the last one with login or password: [first, last).
    std::pair<size_t, size_t> secretParagraphs() const;

    Pieces m_subject;
    std::vector<Pieces> m_paragraphs; ///< each with the blank lines behind it
    std::vector<TemplateIssue> m_issues;
};

struct TemplateText
{
    QString subject;
    QString body;

    friend bool operator==(const TemplateText&, const TemplateText&) = default;
};

/// Who reads the credentials: the person itself, or somebody for another person (guardians), who must see
/// whose they are.
enum class Reader { Self, Guardian };
/// The languages of the standard texts; any other one gets English.
bool hasStandardText(const QString& language);
/// The fixed standard text for credentials (LL1-09) in pl, de or en, with the secretary's own words before
/// the closing (LL1-10). The note is not a template: brackets in it stay as they are.
TemplateText standardCredentialsText(
    const QString& language, Reader reader = Reader::Self, const QString& note = {});
/// The same for an SMS: two short paragraphs in letters of the SMS alphabet, so that one person's access fits
/// into one part. The note comes last. The subject stands in the outbox only.
TemplateText standardSmsText(const QString& language, const QString& note = {});
/// The own text must hold login, password and instance address (LL1-24, LL1-33); empty: fine.
std::vector<TemplateIssue> checkCredentialsText(const TemplateText& text, const QString& language);

/// The variable's name in the language of a text (English unless pl or de).
QString variableName(Variable variable, const QString& language);

/// The text that asks recipients to put the sender on their whitelist (LL1-28, LL1-35).
QString whitelistText(const QString& language, const QString& school, const QString& senderAddress);

/// Passwords that stand in a rendered text, replaced by dots, for previews and the console.
QString masked(const QString& text, const QStringList& secrets);

} // namespace belfry::core::messaging
