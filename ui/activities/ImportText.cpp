// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ImportText.h"

#include "core/base/EmailAddress.h"
#include "core/base/PhoneNumber.h"
#include "ui/common/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace belfry::ui::importText {

using core::AddressProblem;
using core::PhoneProblem;
using core::formats::TableFault;
using core::formats::TableProblem;
using core::registration::ImportField;
using core::registration::RowAction;
using core::registration::RowIssue;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::ImportText)
};

/// Limits as TableLimits has them; the sentences name them.
const core::formats::TableLimits kLimits;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

AddressProblem addressProblem(const QString& name)
{
    for (int i = 0; i <= static_cast<int>(AddressProblem::TooLong); ++i) {
        if (name == QLatin1String(core::addressProblemName(static_cast<AddressProblem>(i)))) {
            return static_cast<AddressProblem>(i);
        }
    }
    return AddressProblem::None;
}

PhoneProblem phoneProblem(const QString& name)
{
    for (int i = 0; i <= static_cast<int>(PhoneProblem::Impossible); ++i) {
        if (name == QLatin1String(core::phoneProblemName(static_cast<PhoneProblem>(i)))) {
            return static_cast<PhoneProblem>(i);
        }
    }
    return PhoneProblem::None;
}

QString addressSentence(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::Several:
        return Texts::tr("Not one e-mail address: there seem to be several.");
    case AddressProblem::DisplayName:
        return Texts::tr("Not an e-mail address: write it without the name.");
    case AddressProblem::ControlCharacter:
        return Texts::tr("Not an e-mail address: it holds an invisible character.");
    case AddressProblem::Space:
        return Texts::tr("Not an e-mail address: there is a blank in it.");
    case AddressProblem::NoAt:
        return Texts::tr("Not an e-mail address: the @ is missing.");
    case AddressProblem::EmptyLocal:
        return Texts::tr("Not an e-mail address: nothing stands before the @.");
    case AddressProblem::EmptyDomain:
        return Texts::tr("Not an e-mail address: nothing stands after the @.");
    case AddressProblem::NonAsciiLocal:
        return Texts::tr("Mail cannot reach it: a special letter before the @.");
    case AddressProblem::QuotedLocal:
        return Texts::tr("Mail cannot reach it: quotation marks before the @.");
    case AddressProblem::BadLocal:
        return Texts::tr("Not an e-mail address: a wrong character before the @.");
    case AddressProblem::BadDomain:
        return Texts::tr("Not an e-mail address: bad name after the @.");
    case AddressProblem::TooLong:
        return Texts::tr("Not an e-mail address: it is too long.");
    case AddressProblem::Empty:
    case AddressProblem::None:
        break;
    }
    return Texts::tr("This is not an e-mail address.");
}

QString phoneSentence(PhoneProblem problem)
{
    switch (problem) {
    case PhoneProblem::Letters:
        return Texts::tr("Not a phone number: there are letters in it.");
    case PhoneProblem::Extension:
        return Texts::tr("Not a phone number: it has an extension.");
    case PhoneProblem::Several:
        return Texts::tr("Not a phone number: there seem to be several.");
    case PhoneProblem::BadCharacter:
        return Texts::tr("Not a phone number: there is a wrong character in it.");
    case PhoneProblem::TooShort:
        return Texts::tr("Not a phone number: it is too short.");
    case PhoneProblem::TooLong:
        return Texts::tr("Not a phone number: it is too long.");
    case PhoneProblem::UnknownCountry:
        return Texts::tr("Not a phone number: no country has this code.");
    case PhoneProblem::Impossible:
        return Texts::tr("Not a phone number of this country.");
    case PhoneProblem::Empty:
    case PhoneProblem::None:
        break;
    }
    return Texts::tr("This is not a phone number.");
}

using Sentence = QString (*)(const RowIssue&);
struct Issue
{
    const char* code;
    Sentence sentence;
};

/// One line for each code of core/registration; a test compares.
constexpr Issue kIssues[] {
    { "no_name", [](const RowIssue&) { return Texts::tr("The row has no name."); } },
    { "bad_name",
        [](const RowIssue&) { return Texts::tr("The name is far too long or cannot be printed."); } },
    { "ambiguous",
        [](const RowIssue&) {
            return Texts::tr("Several students have this name; the row does not say which.");
        } },
    { "number_other_name",
        [](const RowIssue&) { return Texts::tr("Somebody with another name has this number."); } },
    { "bad_email", [](const RowIssue& issue) { return addressSentence(addressProblem(issue.detail)); } },
    { "bad_phone", [](const RowIssue& issue) { return phoneSentence(phoneProblem(issue.detail)); } },
    { "no_sms",
        [](const RowIssue&) {
            return Texts::tr("No SMS reaches this number; it is taken without the box.");
        } },
    { "bad_group",
        [](const RowIssue&) { return Texts::tr("The group's name is too long or cannot be printed."); } },
    { "bad_date", [](const RowIssue&) { return Texts::tr("No such birth date (wanted: 31.12.2014)."); } },
    { "bad_number",
        [](const RowIssue&) { return Texts::tr("The number is too long or cannot be printed."); } },
    { "login_taken",
        [](const RowIssue&) { return Texts::tr("Somebody else has this login; another one is given."); } },
    { "login_empty",
        [](const RowIssue&) { return Texts::tr("There is a password but no login; it was not taken."); } },
    { "bad_login", [](const RowIssue&) { return Texts::tr("The login is too long or cannot be printed."); } },
    { "password_short",
        [](const RowIssue&) { return Texts::tr("The password has fewer than 8 characters."); } },
    { "bad_password",
        [](const RowIssue&) { return Texts::tr("The password is too long or cannot be printed."); } },
    { "bad_yes_no", [](const RowIssue&) { return Texts::tr("This says neither yes nor no."); } },
    { "bad_language", [](const RowIssue&) { return Texts::tr("This language is not known (pl, de, en)."); } },
    { "bad_note", [](const RowIssue&) { return Texts::tr("The note is too long or cannot be printed."); } },
};

QString withPlace(const QString& sentence, const TableFault& fault)
{
    if (fault.row > 0 && fault.column > 0) {
        return Texts::tr("%1 It is in row %2, column %3.")
            .arg(sentence, number(fault.row), number(fault.column));
    }
    return fault.row > 0 ? Texts::tr("%1 It is in row %2.").arg(sentence, number(fault.row)) : sentence;
}

QString problemSentence(TableProblem problem)
{
    switch (problem) {
    case TableProblem::None:
        return {};
    case TableProblem::Empty:
        return Texts::tr("The file is empty.");
    case TableProblem::NoHeading:
        return Texts::tr("The file has no headings. Its first row must name the columns, for instance “Given "
                         "name” and “Family name”.");
    case TableProblem::NulByte:
        return Texts::tr("This is not a text file. Save the list as .csv or .xlsx.");
    case TableProblem::Encoding:
        return Texts::tr(
            "The letters in this file cannot be recognised. Save the list as .xlsx, or as CSV UTF-8.");
    case TableProblem::FileTooLarge:
        return Texts::tr("The file is larger than %1 MB. Split the list into smaller ones.")
            .arg(number(kLimits.bytes / 1024 / 1024));
    case TableProblem::TooManyRows:
        return Texts::tr("The list has more than %1 rows. Split it into smaller ones.")
            .arg(number(kLimits.rows));
    case TableProblem::TooManyColumns:
        return Texts::tr("The list has more than %1 columns. Take away those that are not needed.")
            .arg(number(kLimits.columns));
    case TableProblem::TooManyCells:
        return Texts::tr("The list has more than %1 cells. Split it into smaller ones.")
            .arg(number(kLimits.cells));
    case TableProblem::FieldTooLong:
        return Texts::tr("A field is far too long. Perhaps a quotation mark is missing.");
    case TableProblem::UnclosedQuote:
        return Texts::tr("A quotation mark is opened and never closed.");
    case TableProblem::OldExcel:
        return Texts::tr("This is the old Excel format (.xls). Open it in Excel and save it as .xlsx.");
    case TableProblem::BinaryExcel:
        return Texts::tr("This is a binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.");
    case TableProblem::OpenDocument:
        return Texts::tr("This is an OpenDocument file (.ods). Open it and save it as .xlsx or .csv.");
    case TableProblem::Encrypted:
        return Texts::tr("The file is protected by a password. Open it and save it without one.");
    case TableProblem::OtherKind:
        return Texts::tr("This is not a list but another kind of file. Choose a .csv or .xlsx file.");
    case TableProblem::BrokenArchive:
        return Texts::tr("The .xlsx file is damaged or incomplete. Save or copy it again.");
    case TableProblem::BrokenSheet:
        return Texts::tr("The table inside the .xlsx file is damaged. Open it in Excel and save it again.");
    case TableProblem::NoSheet:
        return Texts::tr("The .xlsx file has no visible sheet.");
    case TableProblem::Bomb:
        return Texts::tr("The .xlsx file unpacks to far more than a list could be. It was not opened.");
    }
    return {};
}

QString delimiterWord(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u';':
        return Texts::tr("separated by semicolons");
    case u',':
        return Texts::tr("separated by commas");
    case u'\t':
        return Texts::tr("separated by tabs");
    case u'|':
        return Texts::tr("separated by vertical bars");
    default:
        return {};
    }
}

} // namespace

QStringList issueCodes()
{
    QStringList codes;
    for (const Issue& issue : kIssues) {
        codes.append(QLatin1String(issue.code));
    }
    return codes;
}

QString issueSentence(const RowIssue& issue)
{
    const auto* found = std::find_if(std::begin(kIssues), std::end(kIssues), [&](const Issue& known) {
        return issue.code == QLatin1String(known.code);
    });
    return found != std::end(kIssues) ? found->sentence(issue)
                                      : core::registration::issueText(issue.code, issue.detail);
}

QString faultSentence(const TableFault& fault)
{
    return fault.problem == TableProblem::None ? QString() : withPlace(problemSentence(fault.problem), fault);
}

QString errorSentence(const core::Error& error)
{
    const QString fault = faultSentence(core::formats::tableFault(error));
    return fault.isEmpty() ? errorText(error) : fault;
}

QString fieldWord(ImportField field)
{
    switch (field) {
    case ImportField::Ignore:
        return Texts::tr("not imported");
    case ImportField::GivenName:
        return Texts::tr("Given name");
    case ImportField::FamilyName:
        return Texts::tr("Family name");
    case ImportField::FullName:
        return Texts::tr("Given and family name");
    case ImportField::Email:
        return Texts::tr("E-mail");
    case ImportField::Phone:
        return Texts::tr("Phone");
    case ImportField::Group:
        return Texts::tr("Group");
    case ImportField::GuardianName:
        return Texts::tr("Guardian: name");
    case ImportField::GuardianEmail:
        return Texts::tr("Guardian: e-mail");
    case ImportField::GuardianPhone:
        return Texts::tr("Guardian: phone");
    case ImportField::BirthDate:
        return Texts::tr("Birth date");
    case ImportField::Login:
        return Texts::tr("Login");
    case ImportField::Password:
        return Texts::tr("Password");
    case ImportField::Number:
        return Texts::tr("Number");
    case ImportField::Consent:
        return Texts::tr("Consent (yes or no)");
    case ImportField::ReceivesSms:
        return Texts::tr("Receives SMS (yes or no)");
    case ImportField::Language:
        return Texts::tr("Language");
    case ImportField::Note:
        return Texts::tr("Note");
    }
    return {};
}

const std::vector<ImportField>& fields()
{
    static const std::vector<ImportField> all { ImportField::Ignore,
        ImportField::GivenName,
        ImportField::FamilyName,
        ImportField::FullName,
        ImportField::Email,
        ImportField::Phone,
        ImportField::Group,
        ImportField::GuardianName,
        ImportField::GuardianEmail,
        ImportField::GuardianPhone,
        ImportField::BirthDate,
        ImportField::Number,
        ImportField::Login,
        ImportField::Password,
        ImportField::Consent,
        ImportField::ReceivesSms,
        ImportField::Language,
        ImportField::Note };
    return all;
}

bool isSingle(ImportField field)
{
    switch (field) {
    case ImportField::GivenName:
    case ImportField::FamilyName:
    case ImportField::FullName:
    case ImportField::BirthDate:
    case ImportField::Login:
    case ImportField::Password:
    case ImportField::Number:
    case ImportField::ReceivesSms:
    case ImportField::Language:
        return true;
    default:
        return false;
    }
}

QString actionWord(RowAction action)
{
    switch (action) {
    case RowAction::Create:
        return Texts::tr("new", "a row of the list");
    case RowAction::Update:
        return Texts::tr("updated", "a row of the list");
    case RowAction::Unchanged:
        return Texts::tr("unchanged", "a row of the list");
    case RowAction::Skip:
        return Texts::tr("not imported", "a row of the list");
    }
    return {};
}

StateColour actionColour(RowAction action)
{
    switch (action) {
    case RowAction::Create:
        return StateColour::Ok;
    case RowAction::Update:
        return StateColour::Ok;
    case RowAction::Unchanged:
        return StateColour::None;
    case RowAction::Skip:
        return StateColour::Bad;
    }
    return StateColour::None;
}

QString tableFacts(const core::formats::Table& table, size_t rows)
{
    QStringList facts { Texts::tr("%n row(s)", nullptr, static_cast<int>(rows)),
        Texts::tr("%n column(s)", nullptr, static_cast<int>(table.headings.size())) };
    if (!table.sheet.isEmpty()) {
        facts.append(Texts::tr("sheet “%1”").arg(table.sheet));
    }
    if (!table.encoding.isEmpty()) {
        facts.append(Texts::tr("letters as %1").arg(table.encoding));
    }
    if (!table.delimiter.isNull()) {
        facts.append(delimiterWord(table.delimiter));
    }
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace belfry::ui::importText
