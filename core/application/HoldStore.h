// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"

namespace belfry::core::application {

/// Every open row of the outbox becomes held, for the restore and copy guard.
class HoldStore {
public:
    static Result<int> holdAllOpen(database::Transaction& tx, const QString& detail);
};

} // namespace belfry::core::application
