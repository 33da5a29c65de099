// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SchoolPage.h"

#include "ui/common/Look.h"
#include "ui/common/Translations.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

namespace belfry::ui::settings {

namespace {

/// "Europe/Warsaw", not "CET", "Etc/GMT+3" or "posix/…".
bool isPlace(const QByteArray& zone)
{
    return zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("posix")
        && !zone.startsWith("right") && !zone.startsWith("SystemV");
}

} // namespace

SchoolPage::SchoolPage(Desk& desk, QWidget* parent)
    : SettingsSection(desk, QStringLiteral("schoolSettingsPage"), tr("School"), {}, Saves::WithButton, parent)
    , m_form(new Form)
    , m_name(new QLineEdit)
{
    auto* url = new QLineEdit;
    auto* phone = new QLineEdit;
    auto* country = new QComboBox;
    auto* language = new QComboBox;
    auto* zone = new QComboBox;
    setNames(m_name, QStringLiteral("schoolNameLineEdit"), tr("Name of the school"));
    setNames(url, QStringLiteral("instanceUrlLineEdit"), tr("Address of the register"));
    setNames(phone, QStringLiteral("schoolPhoneLineEdit"), tr("Telephone of the school"));
    setNames(country, QStringLiteral("schoolCountryComboBox"), tr("Country"));
    setNames(language, QStringLiteral("schoolLanguageComboBox"), tr("Language of messages"));
    setNames(zone, QStringLiteral("schoolTimeZoneComboBox"), tr("Time zone"));
    url->setPlaceholderText(QStringLiteral("https://school.example.org"));
    const std::pair<const char*, QString> countries[] { { "PL", tr("Poland") },
        { "DE", tr("Germany") },
        { "AT", tr("Austria") },
        { "CH", tr("Switzerland") },
        { "CZ", tr("Czechia") },
        { "SK", tr("Slovakia") },
        { "UA", tr("Ukraine") },
        { "LT", tr("Lithuania") },
        { "GB", tr("United Kingdom") },
        { "IE", tr("Ireland") },
        { "NL", tr("Netherlands") },
        { "FR", tr("France") },
        { "IT", tr("Italy") },
        { "ES", tr("Spain") } };
    for (const auto& [code, name] : countries) {
        country->addItem(name, QLatin1String(code));
    }
    language->addItem(tr("Polish"), QStringLiteral("pl"));
    language->addItem(tr("German"), QStringLiteral("de"));
    language->addItem(tr("English"), QStringLiteral("en"));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (isPlace(id)) {
            zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
        }
    }
    zone->setMaxVisibleItems(12);

    m_form->addField(
        tr("&Name of the school"), m_name, tr("Students and guardians read it in every message."));
    m_form->addField(tr("&Address of the register"),
        url,
        tr("The page where students and guardians sign in with their login and password. It stands in every "
           "message with credentials; without it none can be sent."));
    m_form->addField(
        tr("Te&lephone"), phone, tr("Can be added below an SMS, because nobody can reply to a sender name."));
    m_form->addField(tr("&Country"),
        country,
        tr("Telephone numbers without a country code are read as numbers of this country."));
    m_form->addField(
        tr("&Language of messages"), language, tr("For everybody whose own language is not known."));
    m_form->addField(tr("&Time zone"), zone, tr("Days and planned times are those of this zone."));
    addCard({})->body()->addWidget(m_form);
    column()->addStretch(1);

    fields().add("school.name", m_name, m_form, tr("Use one line of at most 1000 characters."));
    fields().add("school.instance_url",
        url,
        m_form,
        tr("Enter a web address that begins with https:// or http://, without a user name."));
    fields().add("school.phone", phone, m_form, tr("Use one line of at most 1000 characters."));
    fields().add("school.country", country, m_form, tr("Choose a country."));
    fields().add("school.language", language, m_form, tr("Choose a language."));
    fields().add("school.timezone", zone, m_form, tr("Choose a time zone."));
    allowOnly(core::access::Action::ChangeSettings);
    load();
}

bool SchoolPage::validate()
{
    const bool fits = SettingsSection::validate();
    if (m_name->text().trimmed().isEmpty()) {
        m_form->fieldOf(m_name)->setProblem(tr("Enter the name of the school."));
        m_name->setFocus();
        return false;
    }
    return fits;
}

} // namespace belfry::ui::settings
