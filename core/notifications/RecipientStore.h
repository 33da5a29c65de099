// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"

#include <vector>

namespace belfry::core::notifications {

/// Who stands behind the recipients of the catalogue that no other folder knows.
class RecipientStore
{
public:
    /// The persons of the active owners, where their staff accounts name one.
    static Result<std::vector<PersonId>> owners(database::Transaction& tx);
};

} // namespace belfry::core::notifications
