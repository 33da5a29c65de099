// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registration/ImportRow.h"

#include "core/base/EmailAddress.h"
#include "core/base/PersonName.h"
#include "core/base/PhoneNumber.h"
#include "core/base/TextFold.h"
#include "core/people/PersonText.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace belfry::core::registration {

using people::ContactKind;
using people::ContactPoint;

namespace {

constexpr qsizetype kLongestGroup = 200;
constexpr qsizetype kLongestNumber = 100;
constexpr qsizetype kLongestNote = 20000;

// Guardians are told apart by a number; those that a heading names have one of their own.
constexpr int kMother = 10;
constexpr int kFather = 20;

int kinOf(const QString& heading)
{
    static const QRegularExpression mother(QStringLiteral("\\b(matk|mam|mutter|mother|mum)"));
    static const QRegularExpression father(QStringLiteral("\\b(ojc|ojciec|tat|vater|father|dad)"));
    const QString text = searchFold(heading);
    return text.contains(mother) ? kMother : text.contains(father) ? kFather : 0;
}

/// Line breaks and tabs inside a cell are blanks where a name is meant.
QString oneLine(const QString& text)
{
    QString line = text;
    line.replace(QLatin1Char('\r'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '))
        .replace(QLatin1Char('\t'), QLatin1Char(' '));
    return line.simplified();
}

/// simplified() would swallow them: they are looked for in the cell as it stands.
QString problemOfName(const QString& text)
{
    QString line = text;
    line.replace(QLatin1Char('\r'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '))
        .replace(QLatin1Char('\t'), QLatin1Char(' '));
    return people::nameProblem(line);
}

bool noteIsFine(const QString& text)
{
    return text.size() <= kLongestNote && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.category() != QChar::Other_Control || c == QLatin1Char('\n') || c == QLatin1Char('\r')
            || c == QLatin1Char('\t');
    });
}

/// "a@x.pl, b@x.pl", also only blanks between; a display name stays beside its address, and is told.
QStringList mailsIn(const QString& cell)
{
    static const QRegularExpression separators(QStringLiteral("[,;|\\r\\n]+|\\s+/\\s+"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList mails;
    for (const QString& part : cell.split(separators, Qt::SkipEmptyParts)) {
        const QStringList words = part.split(blanks, Qt::SkipEmptyParts);
        const bool severalMails
            = words.size() > 1 && std::all_of(words.begin(), words.end(), [](const QString& word) {
                  return word.contains(QLatin1Char('@'));
              });
        if (severalMails) {
            mails.append(words);
        } else if (!part.trimmed().isEmpty()) {
            mails.append(part.trimmed());
        }
    }
    return mails;
}

void setFolds(ParsedContact& contact)
{
    contact.nameFold = people::nameFold(contact.givenName, contact.familyName);
}

bool has(const std::vector<ContactPoint>& points, const ContactPoint& point)
{
    return std::any_of(points.begin(), points.end(), [&](const ContactPoint& other) {
        return other.kind == point.kind
            && other.normalised.compare(point.normalised, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QDate birthDateFrom(const QString& text, QDate today)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})[.\\-/ ]\\s*(\\d{1,2})[.\\-/ ]\\s*(\\d{4})(?:\\s*r\\.?)?(?:[ T].*)?$"));
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})[.\\-/](\\d{1,2})[.\\-/](\\d{1,2})(?:[ T].*)?$"));
    QDate date;
    if (const auto match = dayFirst.match(text.trimmed()); match.hasMatch()) {
        date = QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    } else if (const auto iso = yearFirst.match(text.trimmed()); iso.hasMatch()) {
        date = QDate(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
    }
    return date.isValid() && date.year() >= 1900 && date <= today ? date : QDate();
}

std::optional<bool> yesOrNo(const QString& text)
{
    static const QSet<QString> yes = [] {
        const QStringList words = QStringLiteral("tak|t|ja|j|yes|y|x|1|true|prawda|wahr|ok|+|v|✓|✔|zgoda|"
                                                 "jest|wyrazam|wyrazam zgode|erteilt|given|granted|udzielona")
                                      .split(QLatin1Char('|'));
        return QSet<QString>(words.begin(), words.end());
    }();
    static const QSet<QString> no = [] {
        const QStringList words = QStringLiteral(
            "nie|n|nein|no|0|false|falsz|falsch|-|–|brak|keine|none|nie wyrazam|nie wyrazam zgody|odmowa")
                                      .split(QLatin1Char('|'));
        return QSet<QString>(words.begin(), words.end());
    }();
    const QString folded = searchFold(text);
    if (yes.contains(folded)) {
        return true;
    }
    return no.contains(folded) ? std::optional(false) : std::nullopt;
}

ImportRowReader::ImportRowReader(
    QStringList headings, Mapping mapping, QString country, QSet<QString> groupFolds)
    : m_headings(std::move(headings))
    , m_country(std::move(country))
    , m_groupFolds(std::move(groupFolds))
{
    QHash<ImportField, int> seen;
    for (size_t index = 0; index < mapping.size(); ++index) {
        const QString heading = m_headings.value(static_cast<qsizetype>(index));
        Column column { mapping[index], 0, partOf(heading), purposeOf(heading) };
        const bool isGuardians = column.field == ImportField::GuardianName
            || column.field == ImportField::GuardianEmail || column.field == ImportField::GuardianPhone;
        if (isGuardians) {
            // "Opiekun 2" says which; "Matka", "Ojciec" count by their order; two parts of one name are one
            // guardian.
            static const QRegularExpression digit(QStringLiteral("[1-9]"));
            const auto match = digit.match(heading);
            const bool secondPart
                = column.field == ImportField::GuardianName && column.part == Column::Part::Family;
            const int order = secondPart ? std::max(1, seen.value(column.field)) : ++seen[column.field];
            const int kin = kinOf(heading);
            column.guardian = kin > 0 ? kin : match.hasMatch() ? match.captured(0).toInt() : order;
        }
        m_hasPasswords = m_hasPasswords || column.field == ImportField::Password;
        m_columns.push_back(column);
    }
}

ImportRowReader::Column::Part ImportRowReader::partOf(const QString& heading)
{
    const QString text = searchFold(heading);
    const auto position = [&](std::initializer_list<const char*> words) {
        qsizetype first = -1;
        for (const char* word : words) {
            const qsizetype at = text.indexOf(QLatin1String(word));
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    };
    const qsizetype family = position(
        { "nazwisk", "nachname", "familienname", "zuname", "surname", "last name", "family name" });
    const qsizetype given = position({ "imie", "imion", "vorname", "given name", "first name", "forename" });
    if (family >= 0 && given >= 0) {
        return family < given ? Column::Part::FamilyFirst : Column::Part::Whole;
    }
    return family >= 0 ? Column::Part::Family : given >= 0 ? Column::Part::Given : Column::Part::Whole;
}

people::ConsentPurpose ImportRowReader::purposeOf(const QString& heading)
{
    // "Zgoda na wiadomości" speaks of messages, any other of the contract: no more is taken than was given.
    const QString text = searchFold(heading);
    const bool messages = text.contains(QLatin1String("wiadomo")) || text.contains(QLatin1String("messages"))
        || text.contains(QLatin1String("nachricht")) || text.contains(QLatin1String("newsletter"))
        || text.contains(QLatin1String("marketing"));
    return messages ? people::ConsentPurpose::Messages : people::ConsentPurpose::Contract;
}

ImportRowReader::Cells ImportRowReader::cellsOf(const ImportTable::Record& record) const
{
    Cells cells;
    for (size_t index = 0; index < m_columns.size(); ++index) {
        const QString text = record.cells.value(static_cast<qsizetype>(index)).trimmed();
        if (m_columns[index].field != ImportField::Ignore && !text.isEmpty()) {
            cells.push_back({ &m_columns[index], m_headings.value(static_cast<qsizetype>(index)), text });
        }
    }
    return cells;
}

ParsedRow ImportRowReader::read(const ImportTable::Record& record) const
{
    ParsedRow row;
    row.number = record.number;
    const Cells cells = cellsOf(record);
    readNames(cells, row);
    if (row.isSkipped) {
        return row;
    }
    readContacts(cells, row);
    readGuardians(cells, row);
    readOthers(cells, row);
    return row;
}

void ImportRowReader::readNames(const Cells& cells, ParsedRow& row) const
{
    PersonName whole;
    for (const Cell& cell : cells) {
        const auto field = cell.column->field;
        if (field != ImportField::GivenName && field != ImportField::FamilyName
            && field != ImportField::FullName) {
            continue;
        }
        if (const QString problem = problemOfName(cell.text); !problem.isEmpty()) {
            QString shown = cell.text.left(80);
            std::replace_if(
                shown.begin(),
                shown.end(),
                [](QChar c) { return c.category() == QChar::Other_Control; },
                QChar(0xFFFD));
            row.issues.push_back(
                { row.number, cell.heading, shown, QStringLiteral("bad_name"), problem, false });
            row.isSkipped = true;
            return;
        }
        const QString text = oneLine(cell.text);
        if (field == ImportField::GivenName) {
            row.student.givenName = text;
        } else if (field == ImportField::FamilyName) {
            row.student.familyName = text;
        } else if (cell.column->part == Column::Part::FamilyFirst && !text.contains(QLatin1Char(','))) {
            whole = { text.section(QLatin1Char(' '), 1), text.section(QLatin1Char(' '), 0, 0) };
        } else {
            whole = PersonName::fromFullName(text);
        }
    }
    if (row.student.givenName.isEmpty() && row.student.familyName.isEmpty()) {
        row.student.givenName = whole.given;
        row.student.familyName = whole.family;
    }
    setFolds(row.student);
    if (row.student.givenName.isEmpty() && row.student.familyName.isEmpty()) {
        row.issues.push_back(
            { row.number, QString(), QString(), QStringLiteral("no_name"), QString(), false });
        row.isSkipped = true;
    }
}

void ImportRowReader::readPoints(const Cell& cell,
    ContactKind kind,
    std::optional<bool> receivesSms,
    ParsedRow& row,
    ParsedContact& contact) const
{
    for (const QString& raw :
        kind == ContactKind::Email ? mailsIn(cell.text) : PhoneNumber::splitCell(cell.text)) {
        ContactPoint point;
        point.kind = kind;
        point.raw = raw;
        if (kind == ContactKind::Email) {
            const auto address = EmailAddress::parse(raw);
            if (!address) {
                row.issues.push_back({ row.number,
                    cell.heading,
                    raw,
                    QStringLiteral("bad_email"),
                    address.error().detail,
                    true });
                continue;
            }
            point.normalised = address->normalised();
        } else {
            const auto number = PhoneNumber::parse(raw, m_country);
            if (!number) {
                row.issues.push_back({ row.number,
                    cell.heading,
                    raw,
                    QStringLiteral("bad_phone"),
                    number.error().detail,
                    true });
                continue;
            }
            point.normalised = number->e164();
            point.country = number->region();
            point.receivesSms = receivesSms.value_or(number->isMobile()) && number->canReceiveSms();
            if (receivesSms.value_or(false) && !point.receivesSms) {
                row.issues.push_back({ row.number,
                    cell.heading,
                    raw,
                    QStringLiteral("no_sms"),
                    QString::fromLatin1(phoneTypeName(number->type())),
                    true });
            }
        }
        if (!has(contact.points, point)) {
            contact.points.push_back(std::move(point));
        }
    }
}

void ImportRowReader::readContacts(const Cells& cells, ParsedRow& row) const
{
    std::optional<bool> receivesSms;
    for (const Cell& cell : cells) {
        if (cell.column->field == ImportField::ReceivesSms) {
            receivesSms = yesOrNo(cell.text);
            if (!receivesSms) {
                row.issues.push_back(
                    { row.number, cell.heading, cell.text, QStringLiteral("bad_yes_no"), QString(), true });
            }
        }
    }
    for (const Cell& cell : cells) {
        if (cell.column->field == ImportField::Email) {
            readPoints(cell, ContactKind::Email, receivesSms, row, row.student);
        } else if (cell.column->field == ImportField::Phone) {
            readPoints(cell, ContactKind::Phone, receivesSms, row, row.student);
        }
    }
}

void ImportRowReader::readGuardians(const Cells& cells, ParsedRow& row) const
{
    QMap<int, ParsedContact> guardians;
    QSet<int> unprintable;
    for (const Cell& cell : cells) {
        if (cell.column->field != ImportField::GuardianName) {
            continue;
        }
        if (const QString problem = problemOfName(cell.text); !problem.isEmpty()) {
            row.issues.push_back(
                { row.number, cell.heading, QString(), QStringLiteral("bad_name"), problem, true });
            unprintable.insert(cell.column->guardian);
            continue;
        }
        const QString text = oneLine(cell.text);
        ParsedContact& guardian = guardians[cell.column->guardian];
        switch (cell.column->part) {
        case Column::Part::Given:
            guardian.givenName = text;
            break;
        case Column::Part::Family:
            guardian.familyName = text;
            break;
        case Column::Part::FamilyFirst:
            guardian.familyName = text.section(QLatin1Char(' '), 0, 0);
            guardian.givenName = text.section(QLatin1Char(' '), 1);
            break;
        case Column::Part::Whole: {
            const PersonName name = PersonName::fromFullName(text);
            guardian.givenName = name.given;
            guardian.familyName = name.family;
            break;
        }
        }
    }
    for (const Cell& cell : cells) {
        const auto field = cell.column->field;
        if (field == ImportField::GuardianEmail || field == ImportField::GuardianPhone) {
            // A second address without a second guardian belongs to the first.
            const int wanted = cell.column->guardian;
            const bool isOwn = guardians.contains(wanted) || guardians.isEmpty() || wanted >= kMother;
            ParsedContact& guardian = guardians[isOwn ? wanted : guardians.firstKey()];
            readPoints(cell,
                field == ImportField::GuardianEmail ? ContactKind::Email : ContactKind::Phone,
                std::nullopt,
                row,
                guardian);
        }
    }
    for (auto guardian = guardians.begin(); guardian != guardians.end(); ++guardian) {
        if (guardian->givenName.isEmpty() && guardian->familyName.isEmpty()) {
            if (guardian->points.empty()) {
                continue;
            }
            // Many lists have the parents' addresses alone: better a guardian under that than none.
            guardian->familyName = guardian->points.front().raw;
        }
        setFolds(*guardian);
        row.guardians.push_back(*guardian);
    }
}

void ImportRowReader::readGroups(const Cell& cell, ParsedRow& row) const
{
    static const QRegularExpression separators(QStringLiteral("[;,/|\\r\\n]+"));
    const QString whole = cell.text.simplified();
    const QStringList names = m_groupFolds.contains(searchFold(whole))
        ? QStringList(whole)
        : cell.text.split(separators, Qt::SkipEmptyParts);
    for (const QString& name : names) {
        const QString group = name.simplified();
        if (searchFold(group).isEmpty()) {
            continue;
        }
        if (group.size() > kLongestGroup || !people::nameProblem(group).isEmpty()) {
            row.issues.push_back(
                { row.number, cell.heading, group.left(80), QStringLiteral("bad_group"), QString(), true });
            continue;
        }
        row.groups.append(group);
    }
}

void ImportRowReader::readOthers(const Cells& cells, ParsedRow& row) const
{
    static const QHash<QString, QString> languages {
        { QStringLiteral("pl"), QStringLiteral("pl") },
        { QStringLiteral("polski"), QStringLiteral("pl") },
        { QStringLiteral("polnisch"), QStringLiteral("pl") },
        { QStringLiteral("polish"), QStringLiteral("pl") },
        { QStringLiteral("de"), QStringLiteral("de") },
        { QStringLiteral("niemiecki"), QStringLiteral("de") },
        { QStringLiteral("deutsch"), QStringLiteral("de") },
        { QStringLiteral("german"), QStringLiteral("de") },
        { QStringLiteral("en"), QStringLiteral("en") },
        { QStringLiteral("angielski"), QStringLiteral("en") },
        { QStringLiteral("englisch"), QStringLiteral("en") },
        { QStringLiteral("english"), QStringLiteral("en") },
    };
    const auto issue = [&row](const Cell& cell, const QString& code, const QString& detail = {}) {
        row.issues.push_back({ row.number, cell.heading, cell.text.left(200), code, detail, true });
    };
    for (const Cell& cell : cells) {
        switch (cell.column->field) {
        case ImportField::Group:
            readGroups(cell, row);
            break;
        case ImportField::BirthDate:
            row.birthDate = birthDateFrom(cell.text, QDate::currentDate());
            if (!row.birthDate.isValid()) {
                issue(cell, QStringLiteral("bad_date"));
            }
            break;
        case ImportField::Number:
            if (cell.text.size() > kLongestNumber || !people::nameProblem(cell.text).isEmpty()) {
                issue(cell, QStringLiteral("bad_number"));
            } else {
                row.schoolNumber = cell.text;
            }
            break;
        case ImportField::Login:
            row.login = cell.text;
            break;
        case ImportField::Password:
            row.password = SecretText(cell.text);
            break;
        case ImportField::Consent: {
            const auto said = yesOrNo(cell.text);
            if (!said) {
                issue(cell, QStringLiteral("bad_yes_no"));
            } else {
                row.consents[cell.column->purpose] = *said;
            }
            break;
        }
        case ImportField::Language:
            row.language = languages.value(searchFold(cell.text));
            if (row.language.isEmpty()) {
                issue(cell, QStringLiteral("bad_language"));
            }
            break;
        case ImportField::Note:
            if (!noteIsFine(cell.text)) {
                row.issues.push_back(
                    { row.number, cell.heading, QString(), QStringLiteral("bad_note"), QString(), true });
            } else {
                row.note += (row.note.isEmpty() ? QString() : QStringLiteral("\n")) + cell.text;
            }
            break;
        default:
            break;
        }
    }
}

} // namespace belfry::core::registration
