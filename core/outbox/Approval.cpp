// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/Approval.h"

#include "core/outbox/ChannelStore.h"

#include <algorithm>

namespace belfry::core::outbox {

namespace {

constexpr qint64 kHour = 3600 * 1000;
constexpr qint64 kOpenHoursEmail = 72 * kHour;
constexpr qint64 kOpenHoursSms = 24 * kHour;

} // namespace

Result<Approver> Approver::create(database::Transaction& tx, Approval approval)
{
    Approver approver;
    approver.m_approval = std::move(approval);
    TRY_ASSIGN(approver.m_now, tx.now());
    TRY_ASSIGN(const auto email, ChannelStore::channel(tx, Channel::Email, ChannelStore::Lock::None));
    TRY_ASSIGN(const auto sms, ChannelStore::channel(tx, Channel::Sms, ChannelStore::Lock::None));
    approver.m_openEmail = email.openMs;
    approver.m_openSms = sms.openMs;
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
    const qint64 deadline = channel == Channel::Email ? m_openEmail + kOpenHoursEmail : m_openSms + kOpenHoursSms;
    RowChange row;
    row.id = id;
    row.values = { m_approval.kind, m_approval.by, m_now, std::max(plannedAt, m_now), deadline };
    return row;
}

} // namespace belfry::core::outbox
