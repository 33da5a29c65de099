// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/CredentialsService.h"
#include "core/registration/ImportService.h"
#include "core/registration/RegistrationService.h"
#include "tests/unit/people/PeopleFixture.h"

namespace belfry::tests {

/// PeopleFixture with a vault of random keys.
struct RegistrationFixture : PeopleFixture
{
    static std::shared_ptr<const core::secrets::Vault> makeVault()
    {
        core::secrets::Vault::Keys keys;
        for (const core::secrets::Purpose purpose : core::secrets::kPurposes) {
            keys[purpose].emplace(1, core::secrets::LockedBytes::random(32));
        }
        return std::make_shared<core::secrets::Vault>(QUuid::createUuid(), std::move(keys));
    }

    std::shared_ptr<const core::secrets::Vault> vault = makeVault();
    core::access::AuditLog audit { vault };
    core::credentials::CredentialsService credentials { vault, audit };
    core::registration::RegistrationService registration { vault, audit };
    core::registration::ImportService imports { vault, audit };
};

} // namespace belfry::tests

#define BELFRY_REGISTRATION_INIT(fixture)                                                                    \
    fixture = std::make_unique<belfry::tests::RegistrationFixture>();                                        \
    if (!fixture->database.isAvailable()) {                                                                  \
        QSKIP("no PostgreSQL server");                                                                       \
    }                                                                                                        \
    QVERIFY(fixture->connection)
