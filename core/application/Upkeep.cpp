// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/Upkeep.h"

#include "core/application/Backup.h"
#include "core/application/PeriodicRun.h"

namespace belfry::core::application {

Result<void> dailyUpkeep(
    database::Connection& connection, Services& services, const Installation& installation)
{
    const auto backup = Backup::daily(connection, installation);
    const auto cleared = connection.write([&](database::Transaction& tx) -> Result<int> {
        TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
        return services.credentials.clearExpired(
            tx, access::Session::system(), settings.integer("credentials.life_days"));
    });
    const auto told = PeriodicRun::runOncePerDay(connection, services);
    const auto remembered = installation.rememberHead(connection);
    TRY(backup);
    TRY(cleared);
    TRY(told);
    return remembered;
}

} // namespace belfry::core::application
