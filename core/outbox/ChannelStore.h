// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"
#include "core/outbox/ChannelService.h"

namespace belfry::core::outbox {

/// The rows of `sending` and `channel`.
class ChannelStore
{
public:
    enum class Lock { None, Shared, Exclusive };
    static Result<SendingSwitch> sendingSwitch(database::Transaction& tx, Lock lock);
    static Result<void> setPaused(database::Transaction& tx, bool isPaused, const QString& by, qint64 now);
    static Result<qint64> lastClock(database::Transaction& tx);
    static Result<void> setClock(database::Transaction& tx, qint64 lastClock, const QString& reason);

    static Result<ChannelInfo> channel(database::Transaction& tx, Channel channel, Lock lock);
    static Result<qint64> tickedAt(database::Transaction& tx, Channel channel);
    static Result<void> save(database::Transaction& tx, const ChannelInfo& info, qint64 now);
    static Result<void> saveOpenTime(
        database::Transaction& tx, Channel channel, qint64 openMs, qint64 tickedAt);
};

} // namespace belfry::core::outbox
