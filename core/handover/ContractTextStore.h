// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/messaging/Template.h"

#include <optional>

namespace belfry::core::handover {

/// The rows of `message_template` for printed contracts (key contract, channel print); every version stays.
class ContractTextStore
{
public:
    static Result<std::optional<messaging::TemplateText>> active(
        database::Transaction& tx, const QString& language);
    /// Answers whether one was active.
    static Result<bool> deactivate(database::Transaction& tx, const QString& language);
    /// Answers the number of the version.
    static Result<int> add(database::Transaction& tx,
        const QString& language,
        const messaging::TemplateText& text,
        const QString& author);
};

} // namespace belfry::core::handover
