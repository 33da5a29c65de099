// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registration/ContractImport.h"

#include "core/base/TextFold.h"
#include "core/contracts/ContractStore.h"
#include "core/people/PeopleService.h"
#include "core/registration/ImportRow.h"
#include "core/registration/PersonResolver.h"
#include "core/settings/SchoolDay.h"
#include "core/settings/Settings.h"
#include "core/settings/SettingsStore.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace belfry::core::registration {

using contracts::Contract;
using contracts::ContractStatus;
using contracts::Instalment;
using database::Transaction;

namespace {

struct FieldWords
{
    ContractField field;
    const char16_t* words; ///< folded headings without digits and punctuation, separated by "|"
};
constexpr FieldWords kHeadings[] = {
    { ContractField::Number,
        u"number|contract|contract number|contract no|no|numer|numer umowy|nr|nr umowy|umowa|nummer|"
        u"vertragsnummer|vertrag|vertrag nr|vertragsnr" },
    { ContractField::Student,
        u"student|student name|pupil|learner|participant|kursant|kursantka|uczen|uczennica|uczestnik|dziecko|"
        u"sluchacz|schuler|schulerin|schuler in|teilnehmer|teilnehmerin|kind" },
    { ContractField::Payer,
        u"payer|paid by|bill to|customer|platnik|nabywca|zleceniodawca|klient|zahler|zahlungspflichtiger|"
        u"zahlungspflichtige|zahlungspflichtig|rechnungsempfanger|kunde" },
    { ContractField::From,
        u"from|start|starts|starts on|start date|begin|valid from|od|od dnia|poczatek|data rozpoczecia|"
        u"data od|von|ab|beginn|vertragsbeginn|gultig ab" },
    { ContractField::To,
        u"to|until|end|ends|ends on|end date|valid to|valid until|do|do dnia|koniec|data zakonczenia|"
        u"data do|bis|ende|vertragsende|gultig bis" },
    { ContractField::Status, u"status|state|stan|zustand|vertragsstatus|status umowy" },
    { ContractField::Consent,
        u"consent|consents|gdpr|carries consent|zgoda|zgody|rodo|zgoda rodo|zgoda na przetwarzanie danych|"
        u"einwilligung|dsgvo|zustimmung|datenschutz" },
    { ContractField::Due,
        u"due|due on|due date|instalment due|payment due|date due|termin|termin platnosci|termin raty|"
        u"platne do|data platnosci|rata termin|fallig|fallig am|falligkeit|falligkeitsdatum|rate fallig" },
    { ContractField::Amount,
        u"amount|instalment|instalment amount|payment|price|kwota|kwota raty|rata|wysokosc raty|rata kwota|"
        u"betrag|rate|rate betrag|ratenbetrag" },
    { ContractField::Account,
        u"account|account number|bank account|iban|konto|numer konta|nr konta|rachunek|numer rachunku|"
        u"kontonummer|bankverbindung" },
    { ContractField::Note,
        u"note|notes|remark|remarks|comment|uwagi|uwaga|notatka|bemerkung|bemerkungen|notiz|anmerkung" },
};

struct StatusWords
{
    ContractStatus status;
    const char16_t* words;
};
constexpr StatusWords kStatuses[] = {
    { ContractStatus::Draft, u"draft|szkic|projekt|robocza|roboczy|entwurf" },
    { ContractStatus::AwaitingSignature,
        u"awaiting signature|awaiting_signature|waiting for signature|to sign|oczekuje na podpis|do podpisu|"
        u"czeka na podpis|oczekuje na podpisanie|wartet auf unterschrift|zur unterschrift|unterschrift "
        u"offen" },
    { ContractStatus::Signed,
        u"signed|active|running|in force|podpisana|podpisano|podpisany|aktywna|aktywny|obowiazuje|"
        u"unterschrieben|unterzeichnet|aktiv|laufend" },
    { ContractStatus::Ended,
        u"ended|finished|over|expired|zakonczona|zakonczony|wygasla|beendet|abgelaufen|ausgelaufen" },
    { ContractStatus::Cancelled,
        u"cancelled|canceled|terminated|anulowana|anulowany|rozwiazana|wypowiedziana|storniert|gekundigt|"
        u"aufgehoben" },
};

template <class Entries> auto find(const Entries& entries, const QString& folded) -> decltype(&entries[0])
{
    for (const auto& entry : entries) {
        if (QString::fromUtf16(entry.words).split(QLatin1Char('|')).contains(folded)) {
            return &entry;
        }
    }
    return nullptr;
}

/// "Termin 2:" -> "termin".
QString plainHeading(const QString& heading)
{
    QString text = searchFold(heading);
    for (QChar& c : text) {
        if (!c.isLetter()) {
            c = QLatin1Char(' ');
        }
    }
    return text.simplified();
}

std::optional<ContractStatus> statusFrom(const QString& text)
{
    const StatusWords* entry = find(kStatuses, searchFold(text));
    return entry == nullptr ? std::nullopt : std::optional(entry->status);
}

/// The same forms as a birth date's, in the years of contracts.
QDate dateFrom(const QString& text)
{
    const QDate day = birthDateFrom(text, QDate(2200, 12, 31));
    return day.isValid() && day.year() >= 1950 ? day : QDate();
}

/// "Fundacja Dzwonnica", "Nowak Sp. z o.o.", "Müller GmbH": nobody's own name.
bool isCompanyName(const QString& name)
{
    static const QRegularExpression words(QStringLiteral(
        "(^|[\\s.,\"])(sp\\.? ?z ?o\\.? ?o|s\\.a\\.?|sp\\.? ?j|sp\\.? ?k|fundacja|stowarzyszenie|"
        "spolka|przedsiebiorstwo|firma|urzad|gmina|miasto|zaklad|szkola|przedszkole|osrodek|"
        "gmbh|mbh|ag|kg|ohg|ug|gbr|e\\.? ?v|verein|stiftung|schule|stadt|landkreis|ltd|inc|llc|plc|"
        "limited|company|foundation|association|council|s\\.r\\.o)(?=$|[\\s.,\"])"));
    return words.match(searchFold(name)).hasMatch();
}

bool holdsControlCharacter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    });
}

} // namespace

struct ContractImport::Row
{
    int number = 0;
    QString name; ///< the contract's number
    QString studentWord;
    QString payerWord;
    QString studentHeading;
    QString payerHeading;
    QString toHeading;
    QDate from;
    QDate to;
    std::optional<ContractStatus> status;
    std::optional<bool> consent;
    std::optional<QString> account;
    std::optional<QString> note;
    std::vector<Instalment> instalments;
    std::vector<RowIssue> issues;
    PersonId student;
    PersonId payer;
    bool payerIsNew = false;

    void fault(const QString& column, const QString& value, const char* code, const QString& detail = {})
    {
        issues.push_back({ number, column, value.left(80), QLatin1String(code), detail, false });
    }
};

ContractMapping ContractImport::guess(const QStringList& headings)
{
    ContractMapping mapping;
    QSet<ContractField> seen;
    for (const QString& heading : headings) {
        const FieldWords* entry = find(kHeadings, plainHeading(heading));
        ContractField field = entry == nullptr ? ContractField::Ignore : entry->field;
        const bool mayRepeat = field == ContractField::Due || field == ContractField::Amount;
        if (!mayRepeat && seen.contains(field)) {
            field = ContractField::Ignore; // the first column of a kind counts
        }
        seen.insert(field);
        mapping.push_back(field);
    }
    return mapping;
}

std::vector<ContractImport::Row> ContractImport::read(const ImportTable& table,
    const ContractMapping& mapping,
    const QString& currency,
    const QString& language)
{
    std::vector<Row> rows;
    QSet<QString> numbers;
    for (const ImportTable::Record& record : table.records) {
        Row row;
        row.number = record.number;
        std::vector<std::pair<QString, QString>> dues; // heading, cell
        std::vector<std::pair<QString, QString>> amounts;
        for (size_t column = 0; column < mapping.size(); ++column) {
            const QString heading = table.headings.value(static_cast<qsizetype>(column));
            const QString cell = record.cells.value(static_cast<qsizetype>(column)).trimmed();
            const ContractField field = mapping[column];
            if (field == ContractField::Due) {
                dues.emplace_back(heading, cell);
                continue;
            }
            if (field == ContractField::Amount) {
                amounts.emplace_back(heading, cell);
                continue;
            }
            if (cell.isEmpty() || field == ContractField::Ignore) {
                continue;
            }
            if (holdsControlCharacter(cell)) {
                row.fault(heading, QString(), "bad_text");
                continue;
            }
            switch (field) {
            case ContractField::Number:
                row.name = cell.simplified();
                break;
            case ContractField::Student:
                row.studentWord = cell;
                row.studentHeading = heading;
                break;
            case ContractField::Payer:
                row.payerWord = cell;
                row.payerHeading = heading;
                break;
            case ContractField::From:
            case ContractField::To: {
                const QDate day = dateFrom(cell);
                if (!day.isValid()) {
                    row.fault(heading, cell, "bad_contract_date");
                }
                (field == ContractField::From ? row.from : row.to) = day;
                row.toHeading = field == ContractField::To ? heading : row.toHeading;
                break;
            }
            case ContractField::Status:
                row.status = statusFrom(cell);
                if (!row.status) {
                    row.fault(heading, cell, "bad_status");
                }
                break;
            case ContractField::Consent:
                row.consent = yesOrNo(cell);
                if (!row.consent) {
                    row.fault(heading, cell, "bad_yes_no");
                }
                break;
            case ContractField::Account:
                row.account = cell;
                break;
            case ContractField::Note:
                row.note = cell;
                break;
            case ContractField::Ignore:
            case ContractField::Due:
            case ContractField::Amount:
                break;
            }
        }
        for (size_t pair = 0; pair < std::max(dues.size(), amounts.size()); ++pair) {
            const auto due = pair < dues.size() ? dues[pair] : std::pair<QString, QString>();
            const auto amount = pair < amounts.size() ? amounts[pair] : std::pair<QString, QString>();
            if (due.second.isEmpty() && amount.second.isEmpty()) {
                continue;
            }
            if (due.second.isEmpty() || amount.second.isEmpty()) {
                row.fault(due.second.isEmpty() ? amount.first : due.first,
                    due.second + amount.second,
                    "half_instalment");
                continue;
            }
            Instalment instalment;
            instalment.dueOn = dateFrom(due.second);
            if (!instalment.dueOn.isValid()) {
                row.fault(due.first, due.second, "bad_contract_date");
            }
            const auto money = Money::parse(amount.second, currency, language);
            if (!money) {
                row.fault(amount.first, amount.second, "bad_amount", money.error().detail);
            } else if (money->minor() <= 0) {
                row.fault(amount.first, amount.second, "amount_not_positive");
            } else {
                instalment.amountMinor = money->minor();
            }
            row.instalments.push_back(instalment);
        }
        if (row.name.isEmpty()) {
            row.fault(QString(), QString(), "no_contract_number");
        } else if (numbers.contains(contracts::ContractStore::numberFold(row.name))) {
            row.fault(QString(), row.name, "number_twice");
        }
        numbers.insert(contracts::ContractStore::numberFold(row.name));
        if (row.from.isValid() && row.to.isValid() && row.to < row.from) {
            row.fault(row.toHeading, row.to.toString(Qt::ISODate), "ends_before_start");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

size_t ContractImport::sliceCount(const ImportTable& table)
{
    return (table.records.size() + kRowsPerSlice - 1) / kRowsPerSlice;
}

void ContractImport::add(ImportResult& sum, const ImportResult& part)
{
    sum.rows += part.rows;
    sum.created += part.created;
    sum.updated += part.updated;
    sum.unchanged += part.unchanged;
    sum.skipped.insert(sum.skipped.end(), part.skipped.begin(), part.skipped.end());
}

Result<ContractImport::Preview> ContractImport::preview(
    Transaction& tx, const access::Session& session, const ImportTable& table, const ContractMapping& mapping)
{
    return work(tx, session, table, mapping, 0, table.records.size(), Write::No);
}

Result<ImportResult> ContractImport::applySlice(Transaction& tx,
    const access::Session& session,
    const ImportTable& table,
    const ContractMapping& mapping,
    size_t slice)
{
    TRY_ASSIGN(
        const auto done, work(tx, session, table, mapping, slice * kRowsPerSlice, kRowsPerSlice, Write::Yes));
    return done.result;
}

Result<ContractImport::Preview> ContractImport::work(Transaction& tx,
    const access::Session& session,
    const ImportTable& table,
    const ContractMapping& mapping,
    size_t first,
    size_t count,
    Write write)
{
    TRY(access::authorize(session, access::Action::Import));
    if (std::find(mapping.begin(), mapping.end(), ContractField::Number) == mapping.end()
        || std::find(mapping.begin(), mapping.end(), ContractField::Student) == mapping.end()) {
        return fail(ErrorCode::InputInvalid,
            QStringLiteral("the list needs a column with the contract's number and one with the student"));
    }
    if (write == Write::Yes) {
        constexpr qint64 kImportOfContracts = 0x434F4E54;
        TRY(tx.serialise(kImportOfContracts));
    }
    TRY_ASSIGN(const QString currency, settings::schoolCurrency(tx));
    TRY_ASSIGN(const auto values, settings::SettingsStore::all(tx));
    const QString language = settings::Snapshot::of(values).text("school.language");
    auto rows = read(table, mapping, currency, language); // all: a number may stand twice
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(first, rows.size())));
    rows.resize(std::min(count, rows.size()));

    QStringList words;
    for (const Row& row : rows) {
        words << row.studentWord << row.payerWord;
    }
    words.removeAll(QString());
    words.removeDuplicates();
    TRY_ASSIGN(const auto resolver, PersonResolver::load(tx, words));
    Preview preview;
    for (Row& row : rows) {
        const auto resolve = [&](const QString& heading, const QString& word, PersonResolver::Prefer prefer) {
            const auto answer = resolver.find(word, prefer);
            if (answer.outcome == PersonResolver::Outcome::Several) {
                row.fault(heading, word, "several_persons");
            }
            return answer.outcome == PersonResolver::Outcome::Found ? answer.person.id : PersonId();
        };
        if (!row.studentWord.isEmpty()) {
            const size_t before = row.issues.size();
            row.student = resolve(row.studentHeading, row.studentWord, PersonResolver::Prefer::Students);
            if (!row.student.isValid() && row.issues.size() == before) {
                row.fault(row.studentHeading, row.studentWord, "unknown_student");
            }
        }
        if (!row.payerWord.isEmpty()) {
            const size_t before = row.issues.size();
            row.payer = resolve(row.payerHeading, row.payerWord, PersonResolver::Prefer::Payers);
            row.payerIsNew = !row.payer.isValid() && isCompanyName(row.payerWord);
            if (!row.payer.isValid() && !row.payerIsNew && row.issues.size() == before) {
                row.fault(row.payerHeading, row.payerWord, "unknown_payer");
            }
        }
        TRY_ASSIGN(const RowAction action, work(tx, session, row, write));
        PlannedRow planned;
        planned.row = row.number;
        planned.action = action;
        planned.displayName = row.name;
        planned.groups = QStringList { row.studentWord };
        planned.issues = row.issues;
        preview.rows.push_back(planned);
        preview.result.rows += 1;
        preview.result.created += action == RowAction::Create ? 1 : 0;
        preview.result.updated += action == RowAction::Update ? 1 : 0;
        preview.result.unchanged += action == RowAction::Unchanged ? 1 : 0;
        preview.result.skipped.insert(preview.result.skipped.end(), row.issues.begin(), row.issues.end());
    }
    return preview;
}

Result<RowAction> ContractImport::work(Transaction& tx, const access::Session& session, Row& row, Write write)
{
    contracts::ContractService service(m_audit);
    const QString fold = contracts::ContractStore::numberFold(row.name);
    Contract contract;
    std::vector<Instalment> before;
    if (!fold.isEmpty()) {
        TRY_ASSIGN(const auto ids, contracts::ContractStore::idsByNumber(tx, { fold }));
        if (!ids.isEmpty()) {
            TRY_ASSIGN(contract, service.find(tx, session, ids.begin().value()));
            TRY_ASSIGN(before, contracts::ContractStore::instalments(tx, { contract.id }));
        }
    }
    const Contract old = contract;
    const bool isNew = !old.id.isValid();
    if (isNew && row.studentWord.isEmpty()) {
        row.fault(row.studentHeading, QString(), "no_student");
    }
    if (isNew && !row.from.isValid()
        && std::none_of(row.issues.begin(), row.issues.end(), [](const RowIssue& issue) {
               return issue.code == QLatin1String("bad_contract_date");
           })) {
        row.fault(QString(), QString(), "no_start");
    }
    contract.number = isNew ? row.name : contract.number;
    contract.student = row.student.isValid() ? row.student : contract.student;
    contract.payer = row.payer.isValid() ? row.payer : isNew ? contract.student : contract.payer;
    contract.startsOn = row.from.isValid() ? row.from : contract.startsOn;
    contract.endsOn = row.to.isValid() ? row.to : contract.endsOn;
    contract.status = row.status.value_or(contract.status);
    contract.accountNumber = row.account.value_or(contract.accountNumber).simplified();
    contract.note = row.note.value_or(contract.note);
    if (row.consent && *row.consent != contract.carriesConsent) {
        contract.carriesConsent = *row.consent;
        contract.consentOn = *row.consent ? contract.startsOn : contract.consentOn;
    }
    if (contract.endsOn.isValid() && contract.startsOn.isValid() && contract.endsOn < contract.startsOn
        && row.issues.empty()) {
        row.fault(row.toHeading, contract.endsOn.toString(Qt::ISODate), "ends_before_start");
    }
    if (!row.issues.empty()) {
        return RowAction::Skip;
    }
    // Instalments of the file take the place of the old ones; equal ones keep their id, and so their
    // reminders.
    std::vector<Instalment> wanted = before;
    if (!row.instalments.empty()) {
        wanted = row.instalments;
        std::vector<Instalment> left = before;
        for (Instalment& instalment : wanted) {
            const auto same = std::find_if(left.begin(), left.end(), [&](const Instalment& other) {
                return other.dueOn == instalment.dueOn && other.amountMinor == instalment.amountMinor;
            });
            if (same != left.end()) {
                instalment = *same;
                left.erase(same);
            }
        }
        qint64 paid = 0;
        for (const Instalment& instalment : before) {
            paid += instalment.paidMinor;
        }
        contracts::fillOldestFirst(wanted, paid);
    }
    const bool isSame = !isNew && contract == old && wanted == before && !row.payerIsNew;
    if (isSame) {
        return RowAction::Unchanged;
    }
    const RowAction action = isNew ? RowAction::Create : RowAction::Update;
    if (write == Write::No) {
        return action;
    }
    if (row.payerIsNew) {
        TRY_ASSIGN(contract.payer, company(tx, session, row.payerWord));
    }
    if (isNew) {
        TRY(service.add(tx, session, contract, wanted));
    } else {
        TRY(service.update(tx, session, contract, wanted, events::Telling::Silent));
    }
    return action;
}

Result<PersonId> ContractImport::company(Transaction& tx, const access::Session& session, const QString& name)
{
    // A row before this one may have brought it already.
    TRY_ASSIGN(const auto resolver, PersonResolver::load(tx, { name }));
    if (const auto known = resolver.find(name); known.outcome == PersonResolver::Outcome::Found) {
        return known.person.id;
    }
    TRY_ASSIGN(const auto values, settings::SettingsStore::all(tx));
    people::Person person;
    person.kind = people::PersonKind::Organisation;
    person.organisationName = name.simplified();
    person.roles = people::PersonRole::Payer;
    return people::PeopleService(m_audit).add(
        tx, session, person, settings::Snapshot::of(values).text("school.language"));
}

QString contractIssueText(const QString& code, const QString& detail)
{
    static const QHash<QString, QString> sentences {
        { QStringLiteral("bad_text"), QStringLiteral("The cell holds a character that cannot be printed.") },
        { QStringLiteral("no_contract_number"), QStringLiteral("The row has no number of a contract.") },
        { QStringLiteral("number_twice"),
            QStringLiteral("This number stands in the file twice; the first row counts.") },
        { QStringLiteral("no_student"), QStringLiteral("The row does not say whose contract it is.") },
        { QStringLiteral("unknown_student"),
            QStringLiteral("There is no student with this name, number or login: add the student first.") },
        { QStringLiteral("unknown_payer"),
            QStringLiteral("There is nobody with this name, number or login: add the payer first.") },
        { QStringLiteral("several_persons"),
            QStringLiteral("Several persons have this name: write the number of the one who is meant.") },
        { QStringLiteral("no_start"), QStringLiteral("The row does not say when the contract begins.") },
        { QStringLiteral("bad_contract_date"),
            QStringLiteral("There is no such day (wanted: dd.mm.yyyy or yyyy-mm-dd).") },
        { QStringLiteral("ends_before_start"), QStringLiteral("The contract ends before it begins.") },
        { QStringLiteral("bad_status"),
            QStringLiteral(
                "The status is not known (draft, awaiting_signature, signed, ended, cancelled).") },
        { QStringLiteral("bad_amount"), QStringLiteral("This is not an amount of money (wanted: 1234,56).") },
        { QStringLiteral("amount_not_positive"),
            QStringLiteral("The amount of an instalment must be above zero.") },
        { QStringLiteral("half_instalment"),
            QStringLiteral("An instalment needs both a day on which it is due and an amount.") },
    };
    const auto known = sentences.constFind(code);
    if (known == sentences.constEnd()) {
        return issueText(code, detail);
    }
    return detail.isEmpty() ? *known : QStringLiteral("%1 (%2)").arg(*known, detail);
}

} // namespace belfry::core::registration
