// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/ContractPaper.h"

#include "core/contracts/ContractService.h"
#include "core/handover/ContractTextStore.h"
#include "core/handover/HandoverService.h"
#include "core/people/GroupService.h"
#include "core/people/PeopleService.h"
#include "core/settings/SchoolDay.h"
#include "core/settings/Settings.h"

#include <QHash>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

namespace belfry::core::handover {

using access::Action;
using database::Topic;
using database::Transaction;
using messaging::IssueKind;
using messaging::TemplateIssue;
using messaging::TemplateText;

namespace {

constexpr qsizetype kLongestText = 50'000;

/// The order of variables(); the values of a paper are filled in by it.
enum Place {
    Number,
    Student,
    BirthDate,
    Payer,
    Groups,
    From,
    To,
    Total,
    Instalments,
    Account,
    Login,
    Password,
    InstanceUrl,
    School,
    Today,
    PlaceCount
};

struct Standard
{
    const char* language;
    const char* title;
    const char* body;
};

// clang-format off
constexpr Standard kStandards[] {
    { "en",
      "Contract [contract number]",
      "made on [today] between [school] and [payer] (\"the payer\") for the lessons of [student].\n\n"
      "1. The school teaches the student in: [groups]. The contract runs from [from] to [to].\n\n"
      "2. The fee is [total] in all, paid to the account [account] by these days:\n[instalments]\n\n"
      "3. Personal data are processed for the purposes of this contract.\n\n"
      "4. Access to the register [register address]: login [login], initial password [password]. "
      "The password is to be changed at the first sign-in and told to nobody.\n\n\n"
      "............................................          ............................................\n"
      "the school                                                        the payer\n" },
    { "pl",
      "Umowa nr [numer umowy]",
      "zawarta dnia [dzisiaj] pomiędzy [szkoła] a [płatnik] (zwanym dalej „Płatnikiem”), dotycząca nauki kursanta: [kursant].\n\n"
      "1. Szkoła prowadzi zajęcia dla kursanta w grupach: [grupy]. Umowa obowiązuje od [od] do [do].\n\n"
      "2. Opłata wynosi łącznie [suma] i jest wnoszona na rachunek [numer konta] w następujących terminach:\n[raty]\n\n"
      "3. Dane osobowe są przetwarzane na potrzeby umowy.\n\n"
      "4. Dane dostępowe do dziennika [adres dziennika]: login [login], hasło początkowe [hasło]. "
      "Hasło należy zmienić przy pierwszym logowaniu i nie przekazywać go nikomu.\n\n\n"
      "............................................          ............................................\n"
      "szkoła                                                              płatnik\n" },
    { "de",
      "Vertrag Nr. [Vertragsnummer]",
      "geschlossen am [heute] zwischen [Schule] und [Zahler] (im Folgenden „Zahler“) über den Unterricht von [Schüler].\n\n"
      "1. Die Schule unterrichtet den Schüler oder die Schülerin in: [Gruppen]. Der Vertrag läuft von [von] bis [bis].\n\n"
      "2. Das Entgelt beträgt insgesamt [Summe] und ist auf das Konto [Kontonummer] zu diesen Terminen zu zahlen:\n[Raten]\n\n"
      "3. Personenbezogene Daten werden für die Zwecke dieses Vertrags verarbeitet.\n\n"
      "4. Zugang zum Klassenbuch [Adresse des Klassenbuchs]: Login [Login], Anfangspasswort [Passwort]. "
      "Das Passwort ist bei der ersten Anmeldung zu ändern und niemandem mitzuteilen.\n\n\n"
      "............................................          ............................................\n"
      "die Schule                                                         der Zahler\n" },
};
// clang-format on

const Standard& standardFor(const QString& language)
{
    const auto* found = std::find_if(std::begin(kStandards), std::end(kStandards), [&](const Standard& one) {
        return language == QLatin1String(one.language);
    });
    return found == std::end(kStandards) ? kStandards[0] : *found;
}

QString folded(const QString& name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

const QHash<QString, int>& places()
{
    static const QHash<QString, int> all = [] {
        QHash<QString, int> names;
        int place = 0;
        for (const PaperVariable& variable : ContractPaperService::variables()) {
            for (const char* name : { variable.english, variable.polish, variable.german }) {
                names.insert(folded(QString::fromUtf8(name)), place);
            }
            place += 1;
        }
        return names;
    }();
    return all;
}

using Values = std::array<QString, PlaceCount>;

/// One walk over the text: fills in `values` (may be null) and tells what is wrong and what is used.
struct Walk
{
    QString text;
    std::vector<TemplateIssue> issues;
    std::array<bool, PlaceCount> uses {};
};

Walk walk(const QString& text, const Values* values)
{
    Walk result;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at) != u'[') {
            result.text.append(text.at(at++));
            continue;
        }
        if (at + 1 < text.size() && text.at(at + 1) == u'[') {
            result.text.append(u'[');
            at += 2;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && text.at(end) != u']' && text.at(end) != u'[' && text.at(end) != u'\n') {
            ++end;
        }
        const QString name = text.mid(at + 1, end - at - 1);
        if (end >= text.size() || text.at(end) != u']') {
            result.issues.push_back({ IssueKind::Unclosed, name.trimmed(), static_cast<int>(at) });
            result.text.append(text.mid(at, end - at));
            at = end;
            continue;
        }
        const auto known = places().constFind(folded(name));
        if (known == places().constEnd()) {
            result.issues.push_back({ IssueKind::Unknown, name.trimmed(), static_cast<int>(at) });
            result.text.append(text.mid(at, end + 1 - at));
        } else {
            result.uses.at(static_cast<size_t>(*known)) = true;
            result.text.append(values == nullptr ? QString() : values->at(static_cast<size_t>(*known)));
        }
        at = end + 1;
    }
    return result;
}

QString withUnixLines(const QString& text)
{
    return QString(text)
        .replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

QString dateText(QDate day, const QString& language)
{
    if (language == QLatin1String("en")) {
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QStringLiteral("d MMMM yyyy"));
    }
    return day.toString(QStringLiteral("dd.MM.yyyy"));
}

QString openEnd(const QString& language)
{
    return language == QLatin1String("pl") ? QStringLiteral("odwołania")
        : language == QLatin1String("de")  ? QStringLiteral("auf Weiteres")
                                           : QStringLiteral("further notice");
}

QString dotted()
{
    return QString(28, u'.');
}

} // namespace

const std::vector<PaperVariable>& ContractPaperService::variables()
{
    static const std::vector<PaperVariable> all {
        { "contract number", "numer umowy", "Vertragsnummer", "the number of the contract" },
        { "student", "kursant", "Schüler", "the student's names" },
        { "birth date", "data urodzenia", "Geburtsdatum", "the student's date of birth" },
        { "payer", "płatnik", "Zahler", "who pays" },
        { "groups", "grupy", "Gruppen", "the student's groups" },
        { "from", "od", "von", "the day on which the contract begins" },
        { "to", "do", "bis", "the day on which it ends" },
        { "total", "suma", "Summe", "all instalments together" },
        { "instalments", "raty", "Raten", "the instalments, one in a line" },
        { "account", "numer konta", "Kontonummer", "the account to pay to" },
        { "login", "login", "Login", "the student's login" },
        { "password", "hasło", "Passwort", "the student's initial password" },
        { "register address", "adres dziennika", "Adresse des Klassenbuchs", "the address of the register" },
        { "school", "szkoła", "Schule", "the name of the school" },
        { "today", "dzisiaj", "heute", "the day of printing" },
    };
    Q_ASSERT(all.size() == PlaceCount);
    return all;
}

TemplateText ContractPaperService::standardText(const QString& language)
{
    const Standard& standard = standardFor(language);
    return { QString::fromUtf8(standard.title), QString::fromUtf8(standard.body) };
}

std::vector<TemplateIssue> ContractPaperService::check(const TemplateText& text)
{
    std::vector<TemplateIssue> issues = walk(withUnixLines(text.subject), nullptr).issues;
    for (TemplateIssue& issue : issues) {
        issue.position = -1;
    }
    for (TemplateIssue& issue : walk(withUnixLines(text.body), nullptr).issues) {
        issues.push_back(std::move(issue));
    }
    return issues;
}

Result<ContractPaperService::Text> ContractPaperService::text(
    Transaction& tx, const access::Session& session, const QString& language)
{
    if (!access::mayEver(session, Action::SeePeople)) {
        TRY(access::authorize(session, Action::ChangeSettings));
    }
    TRY_ASSIGN(const auto own, ContractTextStore::active(tx, language));
    return own ? Text { *own, true } : Text { standardText(language), false };
}

Result<void> ContractPaperService::setText(
    Transaction& tx, const access::Session& session, const QString& language, const TemplateText& text)
{
    TRY(access::authorize(session, Action::ChangeSettings));
    if (text.subject.trimmed().isEmpty()) {
        return fail(ErrorCode::InputMissing, QStringLiteral("subject"));
    }
    if (text.body.size() > kLongestText) {
        return fail(ErrorCode::InputTooLarge, QStringLiteral("body"));
    }
    if (const auto issues = check(text); !issues.empty()) {
        return fail(ErrorCode::InputInvalid, QStringLiteral("[%1]").arg(issues.front().name));
    }
    TRY_ASSIGN(const auto present, ContractTextStore::active(tx, language));
    if (present && *present == text) {
        return {};
    }
    TRY(ContractTextStore::deactivate(tx, language));
    TRY_ASSIGN(const int version,
        ContractTextStore::add(tx, language, { text.subject, withUnixLines(text.body) }, session.name));
    tx.changed(Topic::Settings);
    return m_audit.append(tx,
        session,
        "template.set",
        { { QStringLiteral("key"), QStringLiteral("contract") },
            { QStringLiteral("language"), language },
            { QStringLiteral("version"), version } });
}

Result<void> ContractPaperService::restoreStandard(
    Transaction& tx, const access::Session& session, const QString& language)
{
    TRY(access::authorize(session, Action::ChangeSettings));
    TRY_ASSIGN(const bool wasOwn, ContractTextStore::deactivate(tx, language));
    if (!wasOwn) {
        return {};
    }
    tx.changed(Topic::Settings);
    return m_audit.append(tx,
        session,
        "template.standard",
        { { QStringLiteral("key"), QStringLiteral("contract") }, { QStringLiteral("language"), language } });
}

Result<QString> ContractPaperService::languageOf(
    Transaction& tx, const access::Session& session, PersonId student)
{
    TRY_ASSIGN(const auto person, people::PeopleService(m_audit).find(tx, session, student));
    const bool isKnown = std::any_of(std::begin(kStandards), std::end(kStandards), [&](const Standard& one) {
        return person.language == QLatin1String(one.language);
    });
    if (isKnown) {
        return person.language;
    }
    TRY_ASSIGN(const auto settings, settings::SettingsService(m_vault, m_audit).snapshot(tx));
    return settings.text("school.language");
}

Result<bool> ContractPaperService::wantsCredentials(
    Transaction& tx, const access::Session& session, ContractId contract)
{
    TRY_ASSIGN(const auto found, contracts::ContractService(m_audit).find(tx, session, contract));
    TRY_ASSIGN(const QString language, languageOf(tx, session, found.student));
    TRY_ASSIGN(const Text own, text(tx, session, language));
    const Walk seen = walk(own.text.subject + QLatin1Char('\n') + own.text.body, nullptr);
    return seen.uses[Login] || seen.uses[Password];
}

Result<ContractPaper> ContractPaperService::paper(
    Transaction& tx, const access::Session& session, ContractId id, Credentials credentials, qint64 nowMs)
{
    contracts::ContractService contractService(m_audit);
    people::PeopleService peopleService(m_audit);
    TRY_ASSIGN(const auto contract, contractService.find(tx, session, id));
    TRY_ASSIGN(const auto instalments, contractService.instalments(tx, session, id));
    TRY_ASSIGN(const auto student, peopleService.find(tx, session, contract.student));
    TRY_ASSIGN(const auto payer, peopleService.find(tx, session, contract.payer));
    TRY_ASSIGN(const auto groups, people::GroupService(m_audit).groupsOf(tx, session, contract.student));
    TRY_ASSIGN(const auto settings, settings::SettingsService(m_vault, m_audit).snapshot(tx));
    TRY_ASSIGN(const QDate today, settings::schoolToday(tx));
    TRY_ASSIGN(const QString language, languageOf(tx, session, contract.student));
    TRY_ASSIGN(const Text own, text(tx, session, language));

    Values values;
    values[Number] = contract.number;
    values[Student] = student.displayName();
    values[BirthDate] = student.birthDate.isValid() ? dateText(student.birthDate, language) : dotted();
    values[Payer] = payer.displayName();
    QStringList groupNames;
    for (const auto& group : groups) {
        groupNames.append(group.name);
    }
    values[Groups] = groupNames.isEmpty() ? dotted() : groupNames.join(QStringLiteral(", "));
    values[From] = dateText(contract.startsOn, language);
    values[To] = contract.endsOn.isValid() ? dateText(contract.endsOn, language) : openEnd(language);
    qint64 total = 0;
    QStringList lines;
    for (const auto& instalment : instalments) {
        total += instalment.amountMinor;
        lines.append(QStringLiteral("%1. %2: %3")
                .arg(lines.size() + 1)
                .arg(dateText(instalment.dueOn, language),
                    Money(instalment.amountMinor, contract.currency).text(language)));
    }
    values[Total] = Money(total, contract.currency).text(language);
    values[Instalments] = lines.isEmpty() ? dotted() : lines.join(QLatin1Char('\n'));
    const QString account
        = contract.accountNumber.isEmpty() ? settings.text("school.account_number") : contract.accountNumber;
    values[Account] = account.isEmpty() ? dotted() : account;
    values[School] = settings.text("school.name");
    values[InstanceUrl] = settings.text("school.instance_url");
    values[Today] = dateText(today, language);
    values[Login] = values[Password] = dotted();
    if (credentials == Credentials::Included) {
        TRY_ASSIGN(const auto slips,
            HandoverService(m_vault, m_audit).paperSlips(tx, session, { contract.student }, nowMs));
        if (!slips.accounts.empty()) {
            const auto& access = slips.accounts.front();
            values[Login] = access.login;
            values[Password] = access.password.isEmpty() ? dotted() : access.password.reveal();
        }
    }
    return ContractPaper {
        walk(own.text.subject, &values).text, walk(own.text.body, &values).text, language
    };
}

} // namespace belfry::core::handover
