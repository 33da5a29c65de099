// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace belfry::ui {

/// The sentence for a failure in the user's language: what happened, what was kept, what to do. Thread: GUI.
QString errorText(const core::Error& error);

} // namespace belfry::ui
