// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/OutboxStore.h"

namespace belfry::core::outbox {

/// The rule by which system messages need no approval (ES-06), with its version; stands in approved_by for
/// ever.
inline constexpr char kSystemRule[] = "rule:system:1";

/// Who or what released a message, bound to the digest that stands in the row.
struct Approval
{
    QString kind; ///< "rule" or "person"
    QString by;
};

/// Give-up times that begin now: 72 h of open channel for mail and inboxes, 24 h for SMS (delivery.md 2.9).
/// They begin at the approval, and anew when a message that stood still (blocked, held, quarantined) goes on:
/// its waiting must not make it too late.
class OpenDeadlines
{
public:
    /// Reads how long each channel has been open.
    static Result<OpenDeadlines> read(database::Transaction& tx);
    qint64 of(Channel channel) const
    {
        return channel == Channel::Email ? m_email : channel == Channel::Sms ? m_sms : m_inbox;
    }

private:
    qint64 m_email = 0;
    qint64 m_sms = 0;
    qint64 m_inbox = 0;
};

/// pending -> ready.
class Approver
{
public:
    static Result<Approver> create(database::Transaction& tx, Approval approval);
    /// A transition without rows; add one with row() for each message.
    Transition transition(const QString& actor) const;
    RowChange row(OutboxId id, Channel channel, qint64 plannedAt) const;

private:
    Approval m_approval;
    qint64 m_now = 0;
    OpenDeadlines m_deadlines;
};

} // namespace belfry::core::outbox
