// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that recipients read, in the three languages of the program. They are written for a parent who is
// not at home with computers: short, warm, and with the one thing to do next. German does without gendered
// words.
#include "core/messaging/Template.h"

namespace belfry::core::messaging {

namespace {

struct Standard
{
    const char* language;
    const char* subject;
    const char* openingForSelf;
    const char* openingForGuardian;
    const char* access; ///< one paragraph: repeats for each child
    const char* advice;
    const char* closing;
};

// clang-format off
constexpr Standard kStandards[] {
    { "en",
      "Your access details – [school]",
      "Hello [recipient],\n\n"
      "here are your access details for the online register of [school].\n\n"
      "Login page: [instance url]\n\n",
      "Hello [recipient],\n\n"
      "here are the access details for the online register of [school]. They belong to: [full name].\n\n"
      "Login page: [instance url]\n\n",
      "Login: [login]\n"
      "Password: [password]\n\n",
      "When you log in for the first time, please change the password and keep the new one to yourself. "
      "Capital and small letters matter, and the hyphens are part of the password.\n\n"
      "If anything does not work, simply reply to this message. We are happy to help.\n\n",
      "Kind regards\n"
      "[school]\n" },
    { "pl",
      "Dane dostępowe – [szkoła]",
      "Dzień dobry,\n\n"
      "[szkoła] przesyła dane dostępowe do e-dziennika. Konto: [imię i nazwisko].\n\n"
      "Strona logowania: [url instancji]\n\n",
      "Dzień dobry,\n\n"
      "[szkoła] przesyła dane dostępowe do e-dziennika. Konto należy do: [imię i nazwisko].\n\n"
      "Strona logowania: [url instancji]\n\n",
      "Login: [login]\n"
      "Hasło: [hasło]\n\n",
      "Przy pierwszym logowaniu prosimy zmienić hasło i nie udostępniać nowego nikomu. "
      "Wielkość liter ma znaczenie, a łączniki są częścią hasła.\n\n"
      "Jeśli coś nie działa, wystarczy odpowiedzieć na tę wiadomość. Chętnie pomożemy.\n\n",
      "Z serdecznymi pozdrowieniami\n"
      "[szkoła]\n" },
    { "de",
      "Zugangsdaten – [Schule]",
      "Guten Tag [Empfänger],\n\n"
      "hier sind Ihre Zugangsdaten für das Online-Klassenbuch ([Schule]).\n\n"
      "Anmeldeseite: [Adresse der Instanz]\n\n",
      "Guten Tag [Empfänger],\n\n"
      "hier sind die Zugangsdaten für das Online-Klassenbuch ([Schule]). Sie gehören zu: [Name].\n\n"
      "Anmeldeseite: [Adresse der Instanz]\n\n",
      "Login: [Login]\n"
      "Passwort: [Passwort]\n\n",
      "Bitte ändern Sie das Passwort bei der ersten Anmeldung und behalten Sie das neue für sich. "
      "Groß- und Kleinschreibung sind wichtig, die Bindestriche gehören zum Passwort.\n\n"
      "Wenn etwas nicht funktioniert, antworten Sie einfach auf diese Nachricht. Wir helfen gern.\n\n",
      "Mit freundlichen Grüßen\n"
      "[Schule]\n" },
};

/// The first paragraph once, the second for each child. No letter outside GSM 03.38 stands here: what the
/// values bring is the school's choice (sms.letters).
struct SmsStandard {
    const char* language;
    const char* head;
    const char* access;
};
constexpr SmsStandard kSmsStandards[] {
    { "en", "[school], online register: [instance url]\n\n", "[full name]: login [login], password [password]" },
    { "pl", "[szkoła], e-dziennik: [url instancji]\n\n", "[imię i nazwisko]: login [login], haslo [hasło]" },
    { "de", "[Schule], Online-Klassenbuch: [Adresse der Instanz]\n\n", "[Name]: Login [Login], Passwort [Passwort]" },
};

struct Whitelist {
    const char* language;
    const char* text; ///< %1 school, %2 address
};
constexpr Whitelist kWhitelists[] {
    { "en",
      "So that our messages reach you\n\n"
      "%1 sends its messages from the address %2. Mail programs sometimes put such messages into the folder \"Spam\" by mistake. "
      "Please add %2 to your address book or to the list of safe senders. "
      "If one of our messages is already in the spam folder, open it and choose \"Not spam\"." },
    { "pl",
      "Aby nasze wiadomości do Państwa docierały\n\n"
      "%1 wysyła wiadomości z adresu %2. Programy pocztowe czasem przez pomyłkę przenoszą takie wiadomości do folderu „Spam”. "
      "Prosimy dodać adres %2 do książki adresowej lub do listy bezpiecznych nadawców (białej listy). "
      "Jeśli nasza wiadomość trafiła już do spamu, prosimy ją otworzyć i wybrać „To nie jest spam”." },
    { "de",
      "Damit unsere Nachrichten Sie erreichen\n\n"
      "%1 verschickt Nachrichten von der Adresse %2. E-Mail-Programme legen solche Nachrichten manchmal irrtümlich in den Ordner „Spam“. "
      "Bitte nehmen Sie %2 in Ihr Adressbuch oder in die Liste sicherer Absender (Whitelist) auf. "
      "Liegt schon eine Nachricht von uns im Spam-Ordner, öffnen Sie sie und wählen Sie „Kein Spam“." },
};
// clang-format on

/// The entry of the language; the first one, English, where there is none.
template <class Entry, size_t count>
const Entry& entryFor(const Entry (&entries)[count], const QString& language)
{
    for (const Entry& entry : entries) {
        if (language == QLatin1String(entry.language)) {
            return entry;
        }
    }
    return entries[0];
}

} // namespace

bool hasStandardText(const QString& language)
{
    return language == QLatin1String(entryFor(kStandards, language).language);
}

TemplateText standardCredentialsText(const QString& language, Reader reader, const QString& note)
{
    const Standard& standard = entryFor(kStandards, language);
    QString body
        = QString::fromUtf8(reader == Reader::Self ? standard.openingForSelf : standard.openingForGuardian)
        + QString::fromUtf8(standard.access) + QString::fromUtf8(standard.advice);
    const QString words = note.trimmed();
    if (!words.isEmpty()) {
        body += QString(words).replace(QLatin1Char('['), QLatin1String("[[")) + QStringLiteral("\n\n");
    }
    body += QString::fromUtf8(standard.closing);
    return { QString::fromUtf8(standard.subject), body };
}

TemplateText standardSmsText(const QString& language, const QString& note)
{
    const SmsStandard& standard = entryFor(kSmsStandards, language);
    QString body = QString::fromUtf8(standard.head) + QString::fromUtf8(standard.access);
    const QString words = note.trimmed();
    if (!words.isEmpty()) {
        body += QStringLiteral("\n\n") + QString(words).replace(QLatin1Char('['), QLatin1String("[["));
    }
    return { QString::fromUtf8(entryFor(kStandards, language).subject), body };
}

QString whitelistText(const QString& language, const QString& school, const QString& senderAddress)
{
    return QString::fromUtf8(entryFor(kWhitelists, language).text).arg(school, senderAddress);
}

} // namespace belfry::core::messaging
