// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Installation.h"
#include "core/application/Services.h"

namespace belfry::core::application {

/// What a school needs once a day, whoever runs: a checked backup, the end of old initial passwords (decision
/// 11), the periodic messages, and the audit head remembered outside the database. May be called as often as
/// wanted; takes as long as the data are big, so it belongs to a worker thread. One that fails does not keep
/// the others from running: the first error is answered.
Result<void> dailyUpkeep(
    database::Connection& connection, Services& services, const Installation& installation);

} // namespace belfry::core::application
