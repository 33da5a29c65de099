// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Services.h"
#include "core/outbox/ChannelService.h"

#include <map>

namespace belfry::core::application {

/**
 * Why approved messages have not left: what stands in no row, because it holds for all of them (paused,
 * clock, channel, limit, another computer). Read once for a whole list. A value; any thread.
 */
class WhyWaiting
{
public:
    struct Answer
    {
        outbox::Reason reason = outbox::Reason::None;
        QString detail;
        qint64 leavesAt = 0; ///< Ready: not before; UTC ms, 0: nobody knows
    };

    /// `isSenderHere`: Installation::isSender().
    static Result<WhyWaiting> read(database::Transaction& tx, Services& services, bool isSenderHere);
    /// The row's own reason, or what its state says, or what keeps all of its channel. None for a message
    /// that has left.
    Answer of(const outbox::Row& row) const;

private:
    Answer ofChannel(const outbox::Row& row) const;
    Answer ofHours(const outbox::Row& row) const;

    outbox::SendingCalendar m_calendar = outbox::SendingCalendar::always();
    qint64 m_now = 0;
    outbox::SendingSwitch m_main;
    struct Way
    {
        outbox::ChannelInfo info;
        bool isLimitUsed = false;
    };
    std::map<outbox::Channel, Way> m_ways;
    bool m_isSenderHere = true;
    bool m_isSmsOff = false;
};

} // namespace belfry::core::application
