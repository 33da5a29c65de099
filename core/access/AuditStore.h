// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/AuditLog.h"

#include <functional>

namespace belfry::core::access {

struct AuditEntry
{
    qint64 sequence = 0;
    qint64 at = 0;
    QString actor;
    QString action;
    QString detail;
    QByteArray hash;
    QByteArray mac;
};

/// The tables audit_entry and audit_head.
class AuditStore
{
public:
    /// Takes the next number, and with it the lock that serialises the chain until the commit. Answers the
    /// new number with the hash of the entry before it.
    static Result<AuditHead> next(database::Transaction& tx);
    static Result<void> append(database::Transaction& tx, const AuditEntry& entry);
    static Result<AuditHead> head(database::Transaction& tx);
    /// Entries from a number on, in order, until the function says an error.
    static Result<void> walk(
        database::Transaction& tx, qint64 from, const std::function<Result<void>(const AuditEntry&)>& visit);
    /// The hash at a number; empty when there is no such entry.
    static Result<QByteArray> hashAt(database::Transaction& tx, qint64 sequence);
};

} // namespace belfry::core::access
