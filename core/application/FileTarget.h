// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace belfry::core::application {

/// What a file that a person names may take the place of.
enum class Replaced {
    Lists, ///< earlier lists: anything but what cannot be made again
    Backups ///< an earlier backup or an empty file, nothing else
};

/// Whether a new file may be written to the path. A typed name that happens to be the database, its log, the
/// key file or (for lists) a backup must not cost the school its data. IoWrite with the reason; nothing was
/// touched then.
Result<void> mayReplace(const QString& path, Replaced replaced);

} // namespace belfry::core::application
