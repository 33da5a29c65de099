// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/messaging/Template.h"
#include "core/outbox/Message.h"

#include <optional>
#include <utility>
#include <vector>

namespace belfry::core::messaging {

/// The table `message_template`: every version stays, at most one is active for a key, channel and language.
class TemplateStore
{
public:
    static Result<std::optional<TemplateText>> active(
        database::Transaction& tx, const QString& key, outbox::Channel channel, const QString& language);
    struct Entry
    {
        QString key;
        QString language;
        TemplateText text;
    };
    static Result<std::vector<Entry>> allActive(database::Transaction& tx, outbox::Channel channel);
    /// Answers whether one was active.
    static Result<bool> deactivate(
        database::Transaction& tx, const QString& key, outbox::Channel channel, const QString& language);
    /// Active ones of a channel and language whose key begins so, by key.
    static Result<std::vector<std::pair<QString, TemplateText>>> activeWith(
        database::Transaction& tx, const QString& prefix, outbox::Channel channel, const QString& language);
    /// Answers the number of the version.
    static Result<int> add(database::Transaction& tx,
        const QString& key,
        outbox::Channel channel,
        const QString& language,
        const TemplateText& text,
        const QString& author);
};

} // namespace belfry::core::messaging
