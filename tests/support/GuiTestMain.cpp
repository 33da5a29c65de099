// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("belfry-tests"));
    QCoreApplication::setOrganizationName(QStringLiteral("belfry-tests"));
    return belfry::tests::runRegisteredTests(argc, argv);
}
