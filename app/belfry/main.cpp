// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfry/Arguments.h"
#include "app/belfry/Desktop.h"
#include "core/application/AloneDelivery.h"
#include "core/base/Platform.h"
#include "ui/common/Theme.h"
#include "ui/common/Translations.h"
#include "ui/shell/SingleInstance.h"

#include <QApplication>

using namespace belfry;

int main(int argc, char** argv)
{
    // 0. Started by the program itself for one message that keeps crashing it: no window.
    if (int exitCode = 0; core::application::ranAlone(argc, argv, exitCode)) {
        return exitCode;
    }
    core::application::allowAloneDelivery();

    // 1. Before anything secret is in memory.
    core::platform::disableCoreDumps();

    // 2. The application and its name, by which settings and data folders are found.
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Belfry"));
    QCoreApplication::setApplicationName(QStringLiteral("Belfry"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BELFRY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("belfry"));
    // The tray may be all that is left of the program: Desktop ends it.
    QGuiApplication::setQuitOnLastWindowClosed(false);

    // 3. Which school, which language, which look.
    const app::Arguments arguments = app::parseArguments(QCoreApplication::arguments());

    // 4. One window per school: the first one comes to the front, this one ends.
    ui::shell::SingleInstance instance(arguments.database.toString());
    if (!instance.acquire()) {
        return 0;
    }

    // 5. Language and look, before the first widget is made.
    ui::setLanguage(arguments.language);
    ui::Theme theme;
    theme.setMode(arguments.theme);

    // 6. The window; the database is opened in its own thread while it is being painted.
    app::Desktop desktop(arguments, theme);
    QObject::connect(
        &instance, &ui::shell::SingleInstance::activationRequested, &desktop, &app::Desktop::bringToFront);
    desktop.start();

    // 7. Until the window is closed or the tray says goodbye.
    return QApplication::exec();
}
