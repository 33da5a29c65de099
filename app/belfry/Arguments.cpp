// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/Arguments.h"

#include "core/application/Locations.h"
#include "ui/common/Translations.h"

#include <QCommandLineParser>
#include <QSettings>

#include <cstdio>
#include <cstdlib>

namespace belfry::app {

namespace {

[[noreturn]] void refuse(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(2);
}

} // namespace

Arguments parseArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Belfry, the secretariat of a school."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(QStringLiteral("database"),
        QStringLiteral("The school's database: sqlite:PATH or postgresql://[USER@]HOST[:PORT]/NAME."),
        QStringLiteral("URL"));
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("en, pl or de."), QStringLiteral("NAME"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), QStringLiteral("system, light or dark."), QStringLiteral("NAME"));
    parser.addOptions({ database, language, theme });
    parser.process(arguments);

    const QSettings settings;
    Arguments parsed;
    parsed.database = core::application::defaultDatabase();
    const QString remembered = settings.value(QStringLiteral("database")).toString();
    const QString wanted = parser.isSet(database) ? parser.value(database) : remembered;
    if (!wanted.isEmpty()) {
        const auto url = core::database::DatabaseUrl::parse(wanted);
        if (!url) {
            refuse(QStringLiteral("The address of the database is not correct: %1").arg(url.error().detail));
        }
        parsed.database = *url;
    }
    parsed.language = parser.isSet(language)
        ? parser.value(language)
        : settings.value(QStringLiteral("ui/language"), ui::systemLanguage()).toString();
    parsed.theme = ui::Theme::modeFromName(
        parser.isSet(theme) ? parser.value(theme) : settings.value(QStringLiteral("ui/theme")).toString());
    return parsed;
}

} // namespace belfry::app
