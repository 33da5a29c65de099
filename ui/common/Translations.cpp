// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// A static library's resources are linked only when something names them.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace belfry::ui {

namespace {

/// One translator for as long as the application lives; loading another language into it is enough.
QTranslator* translator(const QString& name)
{
    auto* known = qApp->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    if (known == nullptr) {
        known = new QTranslator(qApp);
        known->setObjectName(name);
    }
    return known;
}

void install(const QString& name, const QString& file, const QString& folder)
{
    QTranslator* const one = translator(name);
    QCoreApplication::removeTranslator(one);
    if (one->load(file, folder)) {
        QCoreApplication::installTranslator(one);
    }
}

/// "de_DE" stays when the system says so (dates as at home); another language gets its usual country.
QLocale localeFor(const QString& language)
{
    const QLocale system = QLocale::system();
    return QLocale::languageToCode(system.language()) == language ? system : QLocale(language);
}

} // namespace

QStringList languages()
{
    return { QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("de") };
}

QString systemLanguage()
{
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString language = wanted.left(2).toLower();
        if (languages().contains(language)) {
            return language;
        }
    }
    return QStringLiteral("en");
}

void setLanguage(const QString& language)
{
    initTranslationResources();
    const QString known = languages().contains(language) ? language : QStringLiteral("en");
    QLocale::setDefault(localeFor(known));
    install(QStringLiteral("qtTranslator"),
        QStringLiteral("qtbase_") + known,
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English too has a file: its plurals.
    install(QStringLiteral("belfryTranslator"), QStringLiteral("belfry_") + known, QStringLiteral(":/i18n"));
}

} // namespace belfry::ui
