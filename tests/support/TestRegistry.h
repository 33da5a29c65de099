// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace belfry::tests {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

/// Makes a test class known to the binary's main(); see BELFRY_TEST.
bool registerTest(const char* name, TestFactory factory);

/// Runs the class named by the first argument (all without one); the rest goes to Qt Test. Answers the
/// failures.
int runRegisteredTests(int argc, char** argv);

} // namespace belfry::tests

#define BELFRY_TEST(Class)                                                                                   \
    static const bool registered##Class                                                                      \
        = ::belfry::tests::registerTest(#Class, [] { return std::unique_ptr<QObject>(new Class); });
