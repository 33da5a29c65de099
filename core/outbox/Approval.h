// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/OutboxStore.h"

namespace belfry::core::outbox {

/// The rule by which system messages need no approval (ES-06), with its version; stands in approved_by for ever.
inline constexpr char kSystemRule[] = "rule:system:1";

/// Who or what released a message, bound to the digest that stands in the row.
struct Approval {
    QString kind; ///< "rule" or "person"
    QString by;
};

/// pending -> ready. The give-up time begins here: 72 h of open channel for mail, 24 h for SMS (delivery.md 2.9).
class Approver {
public:
    /// Reads how long each channel has been open.
    static Result<Approver> create(database::Transaction& tx, Approval approval);
    /// A transition without rows; add one with row() for each message.
    Transition transition(const QString& actor) const;
    RowChange row(OutboxId id, Channel channel, qint64 plannedAt) const;

private:
    Approval m_approval;
    qint64 m_now = 0;
    qint64 m_openEmail = 0;
    qint64 m_openSms = 0;
};

} // namespace belfry::core::outbox
