// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"

#include "core/secrets/PasswordHash.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>
#include <map>
#include <string>

namespace belfry::tests {

namespace {

std::map<std::string, TestFactory>& registry()
{
    static std::map<std::string, TestFactory> tests;
    return tests;
}

} // namespace

bool registerTest(const char* name, TestFactory factory)
{
    return registry().emplace(name, std::move(factory)).second;
}

int runRegisteredTests(int argc, char** argv)
{
    // Half a second for every password would make the tests wait; nothing outside the tests can ask for less.
    core::secrets::setPasswordCostForTests({ 1, 8192 });
    // What this computer remembers of databases must not stay behind, nor be mixed up with that of the person
    // who tests.
    const QTemporaryDir state;
    if (!qEnvironmentVariableIsSet("BELFRY_STATE_DIR")) {
        qputenv("BELFRY_STATE_DIR", QFile::encodeName(state.path()));
    }
    QStringList arguments;
    for (int index = 0; index < argc; ++index) {
        arguments.append(QString::fromLocal8Bit(argv[index]));
    }
    if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-'))) {
        const std::string wanted = arguments.takeAt(1).toStdString();
        const auto test = registry().find(wanted);
        if (test == registry().end()) {
            std::fprintf(stderr, "There is no test class %s in this binary.\n", wanted.c_str());
            return 1;
        }
        return QTest::qExec(test->second().get(), arguments);
    }
    int failures = 0;
    for (const auto& [name, factory] : registry()) {
        failures += QTest::qExec(factory().get(), arguments);
    }
    return failures;
}

} // namespace belfry::tests
