// SPDX-License-Identifier: GPL-3.0-or-later
// What recipients read when something happens: short, and with the one thing to know first. German and Polish
// do without gendered words.
#include "core/events/StandardTexts.h"

namespace belfry::core::events {

namespace {

struct Words
{
    const char* subject;
    const char* body; ///< of a mail and in the inbox, between greeting and closing
    const char* sms;
};

struct Texts
{
    EventType type;
    Words english;
    Words polish;
    Words german;
};

// clang-format off
constexpr Texts kTexts[] {
    { EventType::AccountCreated,
        { "Your account at [school]",
            "an account for the online register has been set up for [full name]. The access details follow in a separate message.\n\nPage: [instance url|will be announced]",
            "[school]: an account for the online register has been set up for [full name]. The access details follow." },
        { "Konto w e-dzienniku – [szkoła]",
            "założyliśmy konto w e-dzienniku. Konto należy do: [imię i nazwisko]. Dane dostępowe prześlemy w osobnej wiadomości.\n\nStrona: [url instancji|podamy wkrótce]",
            "[szkoła]: zalozylismy konto w e-dzienniku ([imię i nazwisko]). Dane dostepowe przyjda osobno." },
        { "Ihr Konto – [Schule]",
            "für [Name] wurde ein Konto im Online-Klassenbuch angelegt. Die Zugangsdaten kommen in einer eigenen Nachricht.\n\nSeite: [Adresse der Instanz|wird noch mitgeteilt]",
            "[Schule]: Für [Name] wurde ein Konto im Online-Klassenbuch angelegt. Die Zugangsdaten folgen." } },
    { EventType::CredentialsChanged,
        { "Changed access details – [school]",
            "the access details of [full name] were changed on [date]. The old ones no longer work.\n\nIf you do not know of this, please tell us.",
            "[school]: the access details of [full name] were changed. The old ones no longer work." },
        { "Zmienione dane dostępowe – [szkoła]",
            "w dniu [data] zmieniono dane dostępowe konta: [imię i nazwisko]. Poprzednie już nie działają.\n\nJeśli nic o tym nie wiadomo, prosimy o kontakt.",
            "[szkoła]: zmieniono dane dostepowe konta [imię i nazwisko]. Poprzednie juz nie dzialaja." },
        { "Geänderte Zugangsdaten – [Schule]",
            "die Zugangsdaten von [Name] wurden am [Datum] geändert. Die alten gelten nicht mehr.\n\nWenn Sie davon nichts wissen, melden Sie sich bitte bei uns.",
            "[Schule]: Die Zugangsdaten von [Name] wurden geändert. Die alten gelten nicht mehr." } },
    { EventType::ContractStatus,
        { "Contract [contract number]: [contract status]",
            "the contract [contract number] ([full name]) now has the status: [contract status].",
            "[school]: contract [contract number] now has the status: [contract status]." },
        { "Umowa [numer umowy]: [status umowy]",
            "umowa [numer umowy] ([imię i nazwisko]) ma teraz status: [status umowy].",
            "[szkoła]: umowa [numer umowy] ma teraz status: [status umowy]." },
        { "Vertrag [Vertragsnummer]: [Vertragsstatus]",
            "der Vertrag [Vertragsnummer] ([Name]) hat jetzt den Status: [Vertragsstatus].",
            "[Schule]: Vertrag [Vertragsnummer] hat jetzt den Status: [Vertragsstatus]." } },
    { EventType::SystemMessage,
        { "New message: [subject]",
            "[school] has put a new message into your inbox: [subject].",
            "[school]: a new message lies in your inbox: [subject]" },
        { "Nowa wiadomość: [temat]",
            "w skrzynce odbiorczej czeka nowa wiadomość ([szkoła]): [temat].",
            "[szkoła]: nowa wiadomosc w skrzynce odbiorczej: [temat]" },
        { "Neue Nachricht: [Betreff]",
            "in Ihrem Posteingang liegt eine neue Nachricht ([Schule]): [Betreff].",
            "[Schule]: Neue Nachricht in Ihrem Posteingang: [Betreff]" } },
    { EventType::GroupJoined,
        { "Group [group]",
            "[full name] is now in the group [group].",
            "[school]: [full name] is now in the group [group]." },
        { "Grupa [grupa]",
            "[imię i nazwisko] – zapis do grupy: [grupa].",
            "[szkoła]: [imię i nazwisko] - zapis do grupy [grupa]." },
        { "Gruppe [Gruppe]",
            "[Name] ist jetzt in der Gruppe [Gruppe].",
            "[Schule]: [Name] ist jetzt in der Gruppe [Gruppe]." } },
    { EventType::GroupLeft,
        { "Group [group]",
            "[full name] is no longer in the group [group].",
            "[school]: [full name] is no longer in the group [group]." },
        { "Grupa [grupa]",
            "[imię i nazwisko] – wypis z grupy: [grupa].",
            "[szkoła]: [imię i nazwisko] - wypis z grupy [grupa]." },
        { "Gruppe [Gruppe]",
            "[Name] ist nicht mehr in der Gruppe [Gruppe].",
            "[Schule]: [Name] ist nicht mehr in der Gruppe [Gruppe]." } },
    { EventType::LessonCancelled,
        { "Lesson cancelled: [group], [lesson time]",
            "the lesson of the group [group] on [lesson time] is cancelled.\n\nReason: [reason|not given]",
            "[school]: lesson cancelled, group [group], [lesson time]. Reason: [reason|not given]" },
        { "Zajęcia odwołane: [grupa], [termin zajęć]",
            "zajęcia grupy [grupa] w dniu [termin zajęć] zostały odwołane.\n\nPowód: [powód|nie podano]",
            "[szkoła]: zajecia odwolane, grupa [grupa], [termin zajęć]. Powod: [powód|nie podano]" },
        { "Unterricht fällt aus: [Gruppe], [Unterrichtstermin]",
            "der Unterricht der Gruppe [Gruppe] am [Unterrichtstermin] fällt aus.\n\nGrund: [Grund|nicht angegeben]",
            "[Schule]: Unterricht fällt aus, Gruppe [Gruppe], [Unterrichtstermin]. Grund: [Grund|nicht angegeben]" } },
    { EventType::LessonMoved,
        { "Lesson moved: [group], [new lesson time]",
            "the lesson of the group [group] on [lesson time] has been moved.\n\nNew time: [new lesson time]\nReason: [reason|not given]",
            "[school]: lesson moved, group [group], from [lesson time] to [new lesson time]. Reason: [reason|not given]" },
        { "Zajęcia przeniesione: [grupa], [nowy termin zajęć]",
            "zajęcia grupy [grupa] z dnia [termin zajęć] zostały przeniesione.\n\nNowy termin: [nowy termin zajęć]\nPowód: [powód|nie podano]",
            "[szkoła]: zajecia przeniesione, grupa [grupa], z [termin zajęć] na [nowy termin zajęć]. Powod: [powód|nie podano]" },
        { "Unterricht verschoben: [Gruppe], [neuer Termin]",
            "der Unterricht der Gruppe [Gruppe] am [Unterrichtstermin] wurde verschoben.\n\nNeuer Termin: [neuer Termin]\nGrund: [Grund|nicht angegeben]",
            "[Schule]: Unterricht verschoben, Gruppe [Gruppe], von [Unterrichtstermin] auf [neuer Termin]. Grund: [Grund|nicht angegeben]" } },
    { EventType::Note,
        { "Note about [full name]",
            "about [full name]:\n\n[note]",
            "[school], about [full name]: [note]" },
        { "Notatka: [imię i nazwisko]",
            "dotyczy: [imię i nazwisko].\n\n[notatka]",
            "[szkoła], [imię i nazwisko]: [notatka]" },
        { "Notiz zu [Name]",
            "zu [Name]:\n\n[Notiz]",
            "[Schule], zu [Name]: [Notiz]" } },
    { EventType::InstalmentDue,
        { "Instalment due on [due date]",
            "the instalment of [instalment amount] for contract [contract number] ([full name]) is due on [due date].\n\nAccount number: [account number|known to you]",
            "[school]: instalment of [instalment amount], contract [contract number], due on [due date]." },
        { "Rata płatna do [termin płatności]",
            "przypominamy o racie [kwota raty] z umowy [numer umowy] ([imię i nazwisko]), płatnej do [termin płatności].\n\nNumer konta: [numer konta|podany w umowie]",
            "[szkoła]: rata [kwota raty], umowa [numer umowy], platna do [termin płatności]." },
        { "Rate fällig am [Fälligkeit]",
            "die Rate von [Ratenbetrag] zum Vertrag [Vertragsnummer] ([Name]) ist am [Fälligkeit] fällig.\n\nKontonummer: [Kontonummer|siehe Vertrag]",
            "[Schule]: Rate [Ratenbetrag], Vertrag [Vertragsnummer], fällig am [Fälligkeit]." } },
    { EventType::InstalmentOverdue,
        { "Payment overdue: contract [contract number]",
            "the instalment of [instalment amount] for contract [contract number] ([full name]) was due on [due date]. The arrears are [arrears].\n\nAccount number: [account number|known to you]\n\nIf you have paid meanwhile, please take this message as settled.",
            "[school]: instalment of [instalment amount] was due on [due date], contract [contract number]. Arrears: [arrears]." },
        { "Zaległa płatność: umowa [numer umowy]",
            "rata [kwota raty] z umowy [numer umowy] ([imię i nazwisko]) była płatna do [termin płatności]. Zaległość wynosi [zaległość].\n\nNumer konta: [numer konta|podany w umowie]\n\nJeśli wpłata jest już w drodze, prosimy uznać tę wiadomość za nieaktualną.",
            "[szkoła]: rata [kwota raty] byla platna do [termin płatności], umowa [numer umowy]. Zaleglosc: [zaległość]." },
        { "Zahlung überfällig: Vertrag [Vertragsnummer]",
            "die Rate von [Ratenbetrag] zum Vertrag [Vertragsnummer] ([Name]) war am [Fälligkeit] fällig. Der Rückstand beträgt [Rückstand].\n\nKontonummer: [Kontonummer|siehe Vertrag]\n\nWenn Sie inzwischen bezahlt haben, betrachten Sie diese Nachricht bitte als erledigt.",
            "[Schule]: Rate [Ratenbetrag] war am [Fälligkeit] fällig, Vertrag [Vertragsnummer]. Rückstand: [Rückstand]." } },
    { EventType::PaymentReceived,
        { "Payment received",
            "we have received your payment of [payment amount] for contract [contract number]. Thank you.",
            "[school]: payment of [payment amount] received, contract [contract number]. Thank you." },
        { "Wpłata otrzymana",
            "otrzymaliśmy wpłatę [kwota wpłaty] do umowy [numer umowy]. Dziękujemy.",
            "[szkoła]: otrzymalismy wplate [kwota wpłaty], umowa [numer umowy]. Dziekujemy." },
        { "Zahlung eingegangen",
            "Ihre Zahlung von [Zahlungsbetrag] zum Vertrag [Vertragsnummer] ist eingegangen. Vielen Dank.",
            "[Schule]: Zahlung von [Zahlungsbetrag] eingegangen, Vertrag [Vertragsnummer]. Vielen Dank." } },
    { EventType::Birthday,
        { "Happy birthday!",
            "all the best for your birthday, [given name]!",
            "[school]: all the best for your birthday, [given name]!" },
        { "Wszystkiego najlepszego!",
            "z okazji urodzin życzymy wszystkiego najlepszego! ([imię])",
            "[szkoła]: wszystkiego najlepszego z okazji urodzin! ([imię])" },
        { "Alles Gute zum Geburtstag!",
            "alles Gute zum Geburtstag, [Vorname]!",
            "[Schule]: Alles Gute zum Geburtstag, [Vorname]!" } },
    { EventType::ContractEnding,
        { "Contract [contract number] ends on [contract end]",
            "the contract [contract number] ([full name]) ends on [contract end]. If you would like to go on, please get in touch.",
            "[school]: contract [contract number] ends on [contract end]. Please get in touch to go on." },
        { "Umowa [numer umowy] kończy się [koniec umowy]",
            "umowa [numer umowy] ([imię i nazwisko]) kończy się [koniec umowy]. Aby ją przedłużyć, prosimy o kontakt.",
            "[szkoła]: umowa [numer umowy] konczy sie [koniec umowy]. Prosimy o kontakt." },
        { "Vertrag [Vertragsnummer] endet am [Vertragsende]",
            "der Vertrag [Vertragsnummer] ([Name]) endet am [Vertragsende]. Wenn Sie verlängern möchten, melden Sie sich bitte.",
            "[Schule]: Vertrag [Vertragsnummer] endet am [Vertragsende]. Bitte melden Sie sich zur Verlängerung." } },
    { EventType::ConsentMissing,
        { "Your consent is missing",
            "we have no consent on record for messages about [full name]. Please sign the form at the office, so that we may go on writing to you.",
            "[school]: we have no consent for messages about [full name]. Please sign the form at the office." },
        { "Brak zgody na wiadomości",
            "nie mamy zgody na wysyłanie wiadomości ([imię i nazwisko]). Prosimy podpisać formularz w sekretariacie, abyśmy mogli dalej pisać.",
            "[szkoła]: nie mamy zgody na wysylanie wiadomosci ([imię i nazwisko]). Prosimy podpisac formularz w sekretariacie." },
        { "Ihre Einwilligung fehlt",
            "uns fehlt die Einwilligung für Nachrichten zu [Name]. Bitte unterschreiben Sie das Formular im Sekretariat, damit wir weiter schreiben dürfen.",
            "[Schule]: Uns fehlt die Einwilligung für Nachrichten zu [Name]. Bitte das Formular im Sekretariat unterschreiben." } },
    { EventType::LowWallet,
        { "SMS wallet: [balance] left",
            "the SMS wallet holds [balance]. When it is empty, no SMS leaves.",
            "Belfry: SMS wallet: [balance] left." },
        { "Portfel SMS: zostało [saldo]",
            "w portfelu SMS zostało [saldo]. Gdy się wyczerpie, SMS-y nie będą wysyłane.",
            "Belfry: w portfelu SMS zostalo [saldo]." },
        { "SMS-Guthaben: noch [Saldo]",
            "das SMS-Guthaben beträgt noch [Saldo]. Ist es leer, geht keine SMS hinaus.",
            "Belfry: SMS-Guthaben noch [Saldo]." } },
    { EventType::DeliveryTrouble,
        { "Messages do not leave",
            "Belfry cannot deliver messages at present: [reason]",
            "Belfry: messages do not leave: [reason]" },
        { "Wiadomości nie wychodzą",
            "Belfry nie może teraz wysyłać wiadomości: [powód]",
            "Belfry: wiadomosci nie wychodza: [powód]" },
        { "Nachrichten gehen nicht hinaus",
            "Belfry kann zurzeit keine Nachrichten zustellen: [Grund]",
            "Belfry: Nachrichten gehen nicht hinaus: [Grund]" } },
};
// clang-format on

struct Frame
{
    const char* greeting;
    const char* closing;
};
constexpr Frame kEnglish { "Hello,\n\n", "\n\nKind regards\n[school]\n" };
constexpr Frame kPolish { "Dzień dobry,\n\n", "\n\nZ pozdrowieniami\n[szkoła]\n" };
constexpr Frame kGerman { "Guten Tag,\n\n", "\n\nFreundliche Grüße\n[Schule]\n" };

} // namespace

EventText standardEventText(EventType type, EventChannel channel, const QString& language)
{
    const Texts& texts = kTexts[static_cast<size_t>(type)];
    Q_ASSERT(texts.type == type);
    const bool isPolish = language == QLatin1String("pl");
    const bool isGerman = language == QLatin1String("de");
    const Words& words = isPolish ? texts.polish : isGerman ? texts.german : texts.english;
    if (channel == EventChannel::Sms) {
        return { QString(), QString::fromUtf8(words.sms) };
    }
    const Frame& frame = isPolish ? kPolish : isGerman ? kGerman : kEnglish;
    return { QString::fromUtf8(words.subject),
        QString::fromUtf8(frame.greeting) + QString::fromUtf8(words.body)
            + QString::fromUtf8(frame.closing) };
}

} // namespace belfry::core::events
