// SPDX-License-Identifier: GPL-3.0-or-later
// belfry_shots DIR [NAME-PART]: every registered picture in three languages, light and dark.
#include "tests/shots/ShotRegistry.h"
#include "ui/common/Theme.h"
#include "ui/common/Translations.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QStandardPaths>

#include <cstdio>

using namespace belfry;

namespace {

bool take(const shots::Shot& shot, const QString& file)
{
    const std::unique_ptr<QWidget> widget = shot.make();
    if (!widget) {
        return false;
    }
    if (shot.size == shots::Size::Page) {
        widget->resize(1024, 700);
    } else {
        widget->adjustSize();
    }
    widget->show();
    // Posted layout requests and answers of workers in the same thread.
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return widget->grab().save(file);
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("belfry-shots"));
    QCoreApplication::setOrganizationName(QStringLiteral("belfry-tests"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("Usage: belfry_shots DIR [NAME-PART]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.exists() && !QDir().mkpath(folder.path())) {
        std::fprintf(stderr, "The folder %s cannot be made.\n", qPrintable(folder.path()));
        return 1;
    }
    ui::Theme theme;
    int count = 0;
    for (const QString& language : { QStringLiteral("pl"), QStringLiteral("de"), QStringLiteral("en") }) {
        ui::setLanguage(language);
        for (const auto mode : { ui::ThemeMode::Light, ui::ThemeMode::Dark }) {
            theme.setMode(mode);
            for (const shots::Shot& shot : shots::shots()) {
                if (arguments.size() > 2 && !shot.name.contains(arguments.at(2))) {
                    continue;
                }
                const QString file
                    = QStringLiteral("%1-%2-%3.png").arg(shot.name, language, ui::Theme::modeName(mode));
                if (!take(shot, folder.filePath(file))) {
                    std::fprintf(stderr, "The picture %s could not be made.\n", qPrintable(file));
                    return 1;
                }
                ++count;
            }
        }
    }
    std::printf("%d pictures in %s\n", count, qPrintable(folder.absolutePath()));
    return 0;
}
