// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/mail/FolderTransport.h"

namespace belfry::core::delivery {

/// `<uuid of the row>.json` with id, to, from, text and parts: the way out until a gateway is set, and a
/// place where a program of the school may pick texts up.
FolderForm smsFiles();

} // namespace belfry::core::delivery
