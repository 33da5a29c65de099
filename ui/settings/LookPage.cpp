// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LookPage.h"

#include "ui/common/Look.h"
#include "ui/common/Preferences.h"
#include "ui/common/Translations.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace belfry::ui::settings {

namespace {

/// In its own words, so that everybody finds his own.
QString ownName(const QString& language)
{
    const QString name = language == QLatin1String("en") ? QStringLiteral("English")
                                                         : QLocale(language).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

LookPage::LookPage(Desk& desk, QWidget* parent)
    : SettingsSection(desk,
          QStringLiteral("lookSettingsPage"),
          tr("Look"),
          tr("These choices hold for this computer only."),
          Saves::WithButton,
          parent)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
{
    setNames(m_language, QStringLiteral("languageComboBox"), tr("Language"));
    setNames(m_theme, QStringLiteral("themeComboBox"), tr("Theme"));
    for (const QString& language : languages()) {
        m_language->addItem(ownName(language), language);
    }
    m_theme->addItem(tr("As the system"), Theme::modeName(ThemeMode::System));
    m_theme->addItem(tr("Light"), Theme::modeName(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), Theme::modeName(ThemeMode::Dark));
    auto* form = new Form;
    form->addField(tr("&Language"),
        m_language,
        tr("The language of the program. Messages have their own language, under School."));
    form->addField(tr("&Theme"), m_theme);
    addCard({})->body()->addWidget(form);
    column()->addStretch(1);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LookPage::updateButtons);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &LookPage::updateButtons);
    load();
}

void LookPage::load()
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(Preferences::language())));
    m_theme->setCurrentIndex(m_theme->findData(Theme::modeName(Preferences::theme())));
    updateButtons();
}

bool LookPage::isChanged() const
{
    return m_language->currentData() != Preferences::language()
        || m_theme->currentData() != Theme::modeName(Preferences::theme());
}

void LookPage::save()
{
    Preferences::setLanguage(m_language->currentData().toString());
    Preferences::setTheme(Theme::modeFromName(m_theme->currentData().toString()));
    updateButtons();
    say(true, tr("Saved."));
    Q_EMIT saved();
    Q_EMIT preferencesChanged();
}

} // namespace belfry::ui::settings
