// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/Approval.h"

#include "core/outbox/ChannelStore.h"

#include <algorithm>

namespace belfry::core::outbox {

namespace {

constexpr qint64 kHour = 3600LL * 1000;
constexpr qint64 kOpenHoursEmail = 72 * kHour;
constexpr qint64 kOpenHoursSms = 24 * kHour;

} // namespace

Result<OpenDeadlines> OpenDeadlines::read(database::Transaction& tx)
{
    TRY_ASSIGN(const auto email, ChannelStore::channel(tx, Channel::Email, ChannelStore::Lock::None));
    TRY_ASSIGN(const auto sms, ChannelStore::channel(tx, Channel::Sms, ChannelStore::Lock::None));
    TRY_ASSIGN(const auto inbox, ChannelStore::channel(tx, Channel::System, ChannelStore::Lock::None));
    OpenDeadlines deadlines;
    deadlines.m_email = email.openMs + kOpenHoursEmail;
    deadlines.m_sms = sms.openMs + kOpenHoursSms;
    deadlines.m_inbox = inbox.openMs + kOpenHoursEmail;
    return deadlines;
}

Result<Approver> Approver::create(database::Transaction& tx, Approval approval)
{
    Approver approver;
    approver.m_approval = std::move(approval);
    TRY_ASSIGN(approver.m_now, tx.now());
    TRY_ASSIGN(approver.m_deadlines, OpenDeadlines::read(tx));
    return approver;
}

Transition Approver::transition(const QString& actor) const
{
    Transition change;
    change.from = State::Pending;
    change.to = State::Ready;
    change.columns = { kApproval, kApprovedBy, kApprovedAt, kNextAt, kOpenDeadline };
    change.bindsApproval = true;
    change.actor = actor;
    return change;
}

RowChange Approver::row(OutboxId id, Channel channel, qint64 plannedAt) const
{
    RowChange row;
    row.id = id;
    row.values
        = { m_approval.kind, m_approval.by, m_now, std::max(plannedAt, m_now), m_deadlines.of(channel) };
    return row;
}

} // namespace belfry::core::outbox
