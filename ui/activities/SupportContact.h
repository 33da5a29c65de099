// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Settings.h"

namespace belfry::ui::activities {

/// Whom to ask, as the school has entered it (ES-37, DT-29): phone, hours, addresses; empty when nothing is
/// entered. Several lines.
QString supportContact(const core::settings::Snapshot& settings);

} // namespace belfry::ui::activities
