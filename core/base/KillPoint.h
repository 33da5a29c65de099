// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/**
 * Places where the kill tests end the process, as a power cut would: no destructor, no flush. Only in builds
 * with the definition BELFRY_KILLPOINTS (development presets); the release has none.
 *
 *     BELFRY_KILLPOINT("smtp.after_marker");
 *     BELFRY_KILL_AT=smtp.after_marker:3 belfryctl deliver --once     ends at the third pass
 *
 * Thread: any. Names: area.step, lower case.
 */
#if defined(BELFRY_KILLPOINTS)
namespace belfry::core {
void passKillPoint(const char* name);
}
#define BELFRY_KILLPOINT(name) ::belfry::core::passKillPoint(name)
#else
#define BELFRY_KILLPOINT(name) static_cast<void>(0)
#endif
