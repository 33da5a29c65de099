// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/GroupList.h"
#include "ui/common/Tokens.h"

/// How a group stands with its credentials, in words. Thread: GUI.
namespace belfry::ui::groups {

/// The states in the order of importance, as the card lists them.
const std::vector<core::lists::CredentialState>& states();

/// "8 of 12" and the colour of the worst that waits for somebody; green only when all have got them.
QString summaryWord(const core::lists::GroupRow& row);
StateColour summaryColour(const core::lists::GroupRow& row);

} // namespace belfry::ui::groups
