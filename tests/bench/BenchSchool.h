// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"
#include "core/registration/ImportService.h"
#include "tests/support/TempDatabase.h"

namespace belfry::bench {

/// Ends the program with the error's words: a benchmark that cannot be set up has nothing to say.
template <class T> T must(core::Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", core::errorName(result.error().code), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// A school in a fresh database, with random keys and an owner's session. The clock is the real one.
class BenchSchool
{
public:
    explicit BenchSchool(tests::TempDatabase::Which which = tests::TempDatabase::Which::Sqlite);

    bool isAvailable() const { return connection != nullptr; }
    void set(const char* key, const QString& value);
    /// A list as a school exports it, `count` students beginning with number `first`.
    static core::registration::ImportTable list(int first, int count);
    /// Imports it with consents, in the program's own slices.
    core::registration::ImportResult import(const core::registration::ImportTable& table);
    std::vector<core::PersonId> students();

    tests::TempDatabase database;
    std::unique_ptr<core::database::Connection> connection;
    std::shared_ptr<const core::secrets::Vault> vault;
    core::application::Services services;
    core::access::Session owner;

private:
    static std::shared_ptr<const core::secrets::Vault> makeVault();
};

} // namespace belfry::bench
