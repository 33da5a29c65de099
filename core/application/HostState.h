// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"

#include <QUuid>

#include <optional>

namespace belfry::core::application {

/// What this computer remembers of a school's database outside of it.
struct RememberedHead
{
    qint64 generation = 0;
    access::AuditHead head;
};

/**
 * A small folder beside no database: which computer this is, and how far each database had come when it was
 * last seen here. A database that has gone back in time (a restored copy) shows by it. BELFRY_STATE_DIR moves
 * the folder. Thread: stateless, any.
 */
class HostState
{
public:
    static QString folder();
    /// Identifies this computer and this folder on it: a copied profile is another place, and so is a cloned
    /// computer.
    static Result<QUuid> host();
    static QString hostName();

    static std::optional<RememberedHead> remembered(const QUuid& school);
    /// Keeps the later of the two, except with Force.
    enum class Keep { Later, Force };
    static Result<void> remember(const QUuid& school, const RememberedHead& seen, Keep keep);
};

} // namespace belfry::core::application
