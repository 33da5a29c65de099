// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/registration/ImportService.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace belfry::core::registration {

namespace {

struct FieldWord
{
    ImportField field;
    const char* name;
};

constexpr FieldWord kFields[] = {
    { ImportField::Ignore, "ignore" },
    { ImportField::GivenName, "given_name" },
    { ImportField::FamilyName, "family_name" },
    { ImportField::FullName, "full_name" },
    { ImportField::Email, "email" },
    { ImportField::Phone, "phone" },
    { ImportField::Group, "group" },
    { ImportField::GuardianName, "guardian_name" },
    { ImportField::GuardianEmail, "guardian_email" },
    { ImportField::GuardianPhone, "guardian_phone" },
    { ImportField::BirthDate, "birth_date" },
    { ImportField::Login, "login" },
    { ImportField::Password, "password" },
    { ImportField::Number, "number" },
    { ImportField::Consent, "consent" },
    { ImportField::ReceivesSms, "receives_sms" },
    { ImportField::Language, "language" },
    { ImportField::Note, "note" },
};

struct Synonyms
{
    ImportField field;
    const char16_t* words; ///< folded, separated by "|"
};

/// Whole headings, folded, without digits and punctuation. "lp" and "lfd nr" count rows: they are nobody's
/// number.
constexpr Synonyms kHeadings[] = {
    { ImportField::GivenName,
        u"imie|imiona|imie ucznia|imie kursanta|imie dziecka|imie uczestnika|vorname|vornamen|vorname des "
        u"kindes|"
        u"vorname schuler|rufname|given name|given names|first name|firstname|forename|student first name" },
    { ImportField::FamilyName,
        u"nazwisko|nazwisko ucznia|nazwisko kursanta|nazwisko dziecka|nazwisko "
        u"uczestnika|nachname|familienname|zuname|"
        u"nachname des kindes|nachname schuler|family name|last name|lastname|surname|student last name" },
    { ImportField::FullName,
        u"imie i nazwisko|imie nazwisko|nazwisko i imie|nazwisko imie|imie i nazwisko ucznia|imie i nazwisko "
        u"kursanta|"
        u"imie i nazwisko dziecka|nazwisko i imie "
        u"ucznia|uczen|uczennica|kursant|kursantka|kursanci|uczestnik|dziecko|sluchacz|osoba|"
        u"schuler|schulerin|schuler in|teilnehmer|teilnehmerin|teilnehmer in|kind|name des kindes|vor und "
        u"nachname|vorname und nachname|vorname nachname|"
        u"nachname vorname|name vorname|full name|fullname|student|student name|name of "
        u"student|pupil|participant|child|learner" },
    { ImportField::Email,
        u"e mail|email|mail|adres e mail|adres email|adres mailowy|poczta|e mail ucznia|e mail "
        u"kursanta|poczta elektroniczna|"
        u"e mail adresse|email adresse|mailadresse|e mail address|email address|mail address" },
    { ImportField::Phone,
        u"telefon|tel|nr tel|nr telefonu|numer telefonu|telefon komorkowy|komorka|tel kom|kom|telefon "
        u"ucznia|telefon kursanta|"
        u"telefonnummer|telefon nr|tel "
        u"nr|handy|handynummer|mobil|mobilnummer|mobiltelefon|rufnummer|festnetz|"
        u"phone|phone number|telephone|mobile|mobile phone|mobile number|cell|cell phone" },
    { ImportField::Group,
        u"grupa|grupy|nazwa "
        u"grupy|klasa|kurs|kursy|oddzial|zajecia|gruppe|gruppen|klasse|kurse|unterricht|group|groups|class|"
        u"classes|"
        u"course|courses|group name" },
    { ImportField::BirthDate,
        u"data urodzenia|urodzony|urodzona|data ur|ur|data urodzin|urodziny|geburtsdatum|geburtstag|geb|geb "
        u"datum|geboren|"
        u"geboren am|date of birth|birth date|birthdate|birthday|born|dob" },
    { ImportField::Login,
        u"login|loginname|nazwa uzytkownika|uzytkownik|benutzername|benutzer|anmeldename|user|username|user "
        u"name|account|konto" },
    { ImportField::Password,
        u"haslo|haslo dostepowe|haslo startowe|passwort|kennwort|password|initial password|pass" },
    { ImportField::Number,
        u"numer|numer kursanta|nr kursanta|numer ucznia|nr ucznia|numer klienta|nr klienta|nr albumu|numer "
        u"albumu|numer legitymacji|"
        u"id|id kursanta|id ucznia|nummer|kundennummer|schulernummer|teilnehmernummer|mitgliedsnummer|kunden "
        u"nr|schuler nr|"
        u"number|student number|student no|student id|customer number|member number" },
    { ImportField::Consent,
        u"zgoda|zgody|zgoda rodo|rodo|zgoda na przetwarzanie danych|zgoda na przetwarzanie danych "
        u"osobowych|zgoda na kontakt|"
        u"einwilligung|zustimmung|dsgvo|datenschutz|einwilligung datenschutz|consent|consents|gdpr|gdpr "
        u"consent|agreement" },
    { ImportField::ReceivesSms,
        u"sms|odbiera sms|otrzymuje sms|zgoda na sms|erhalt sms|sms erlaubt|receives sms|sms allowed" },
    { ImportField::Language,
        u"jezyk korespondencji|jezyk wiadomosci|korrespondenzsprache|sprache der nachrichten|message "
        u"language|"
        u"language of messages|correspondence language" },
    { ImportField::Note,
        u"uwagi|uwaga|notatka|notatki|komentarz|bemerkung|bemerkungen|anmerkung|anmerkungen|notiz|notizen|"
        u"kommentar|"
        u"note|notes|remark|remarks|comment|comments" },
};

const QHash<QString, ImportField>& headingWords()
{
    static const QHash<QString, ImportField> words = [] {
        QHash<QString, ImportField> all;
        for (const Synonyms& synonyms : kHeadings) {
            for (const QString& word : QString::fromUtf16(synonyms.words).split(QLatin1Char('|'))) {
                all.insert(word, synonyms.field);
            }
        }
        return all;
    }();
    return words;
}

/// Folded, letters only, single blanks: "E-mail opiekuna (2):" -> "e mail opiekuna".
QString plain(const QString& heading)
{
    QString text = searchFold(heading);
    for (QChar& c : text) {
        if (!c.isLetter()) {
            c = QLatin1Char(' ');
        }
    }
    return text.simplified();
}

bool hasWord(const QStringList& words, std::initializer_list<const char*> beginnings)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        return std::any_of(beginnings.begin(), beginnings.end(), [&](const char* beginning) {
            return word.startsWith(QLatin1String(beginning));
        });
    });
}

bool isAboutGuardian(const QStringList& words)
{
    return hasWord(words,
        { "opiekun",
            "rodzic",
            "matk",
            "ojc",
            "ojciec",
            "mam",
            "tat",
            "platnik",
            "eltern",
            "mutter",
            "vater",
            "erziehungs",
            "sorgeberecht",
            "guardian",
            "parent",
            "mother",
            "father",
            "mum",
            "dad" });
}

bool isMail(const QStringList& words)
{
    return hasWord(words, { "mail", "email", "mejl", "poczta" });
}

bool isPhone(const QStringList& words)
{
    return hasWord(words, { "tel", "komork", "kom", "handy", "mobil", "phone", "cell", "gsm", "rufnummer" });
}

ImportField guessOne(const QString& heading)
{
    const QString text = plain(heading);
    if (const auto known = headingWords().constFind(text); known != headingWords().constEnd()) {
        return *known;
    }
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool guardian = isAboutGuardian(words);
    if (isMail(words)) {
        return guardian ? ImportField::GuardianEmail : ImportField::Email;
    }
    if (isPhone(words)) {
        return guardian ? ImportField::GuardianPhone : ImportField::Phone;
    }
    // "Telefon" and "E-mail" are gone: what is left of a guardian is the name, unless it is an address, a
    // date, an account …
    if (guardian
        && !hasWord(words,
            { "adres",
                "anschrift",
                "address",
                "ulica",
                "strasse",
                "street",
                "miasto",
                "kod",
                "data",
                "datum",
                "date",
                "zgod",
                "einwillig",
                "consent",
                "haslo",
                "pass",
                "login",
                "pesel",
                "nip",
                "konto",
                "account",
                "uwag",
                "stopien",
                "beruf" })) {
        return ImportField::GuardianName;
    }
    return ImportField::Ignore;
}

bool has(const Mapping& mapping, ImportField field)
{
    return std::find(mapping.begin(), mapping.end(), field) != mapping.end();
}

} // namespace

QString fieldName(ImportField field)
{
    const auto found = std::find_if(
        std::begin(kFields), std::end(kFields), [&](const FieldWord& word) { return word.field == field; });
    return found != std::end(kFields) ? QLatin1String(found->name) : QString();
}

std::optional<ImportField> fieldFromName(const QString& name)
{
    const QString wanted = name.trimmed().toLower();
    const auto found = std::find_if(std::begin(kFields), std::end(kFields), [&](const FieldWord& word) {
        return wanted == QLatin1String(word.name);
    });
    return found != std::end(kFields) ? std::optional(found->field) : std::nullopt;
}

Mapping ImportService::guess(const QStringList& headings)
{
    Mapping mapping;
    mapping.reserve(static_cast<size_t>(headings.size()));
    for (const QString& heading : headings) {
        mapping.push_back(guessOne(heading));
    }
    // "Name" is a family name beside "Vorname", a given name beside "Surname", else both.
    for (qsizetype column = 0; column < headings.size(); ++column) {
        if (plain(headings.at(column)) == QLatin1String("name")) {
            mapping[static_cast<size_t>(column)] = has(mapping, ImportField::GivenName)
                ? ImportField::FamilyName
                : has(mapping, ImportField::FamilyName) ? ImportField::GivenName
                                                        : ImportField::FullName;
        }
    }
    // "Student" is often a number or a mark where the names stand in columns of their own.
    if (has(mapping, ImportField::FamilyName) && has(mapping, ImportField::GivenName)) {
        std::replace(mapping.begin(), mapping.end(), ImportField::FullName, ImportField::Ignore);
    }
    // One value each: the first column of the kind counts.
    for (const ImportField single : { ImportField::GivenName,
             ImportField::FamilyName,
             ImportField::FullName,
             ImportField::BirthDate,
             ImportField::Login,
             ImportField::Password,
             ImportField::Number,
             ImportField::ReceivesSms,
             ImportField::Language }) {
        auto first = std::find(mapping.begin(), mapping.end(), single);
        if (first != mapping.end()) {
            std::replace(first + 1, mapping.end(), single, ImportField::Ignore);
        }
    }
    return mapping;
}

Result<Mapping> ImportService::mapped(const QStringList& headings, const QMap<QString, QString>& fields)
{
    Mapping mapping = guess(headings);
    for (auto entry = fields.begin(); entry != fields.end(); ++entry) {
        const auto field = fieldFromName(entry.value());
        if (!field) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral("mapping: there is no field \"%1\"").arg(entry.value()));
        }
        bool isThere = false;
        for (qsizetype column = 0; column < headings.size(); ++column) {
            if (searchFold(headings.at(column)) == searchFold(entry.key())) {
                mapping[static_cast<size_t>(column)] = *field;
                isThere = true;
            }
        }
        if (!isThere) {
            return fail(ErrorCode::InputInvalid,
                QStringLiteral("mapping: the file has no heading \"%1\"").arg(entry.key()));
        }
    }
    return mapping;
}

} // namespace belfry::core::registration
