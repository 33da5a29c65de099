// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Transaction.h"

#include <QDate>
#include <QUuid>

#include <optional>

namespace belfry::core::application {

struct InstallationRow
{
    QUuid uuid;
    qint64 generation = 1;
    bool isDemo = false;
};

/// The tables installation, host and job_run.
class InstallationStore
{
public:
    static Result<std::optional<InstallationRow>> find(database::Transaction& tx);
    static Result<void> insert(database::Transaction& tx, const InstallationRow& row);
    static Result<void> setGeneration(database::Transaction& tx, qint64 generation);

    struct Host
    {
        bool isKnown = false;
        bool isSender = false;
        qint64 seenAt = 0;
    };
    static Result<Host> host(database::Transaction& tx, const QUuid& host);
    /// Registers it, or notes that it was seen.
    static Result<void> putHost(database::Transaction& tx, const QUuid& host, const QString& name);
    /// This one and no other.
    static Result<void> setSender(database::Transaction& tx, const QUuid& host);
    static Result<QString> senderName(database::Transaction& tx);

    static Result<bool> hasRun(database::Transaction& tx, const QString& job, const QDate& day);
    /// Invalid when it never ran.
    static Result<QDate> lastRun(database::Transaction& tx, const QString& job);
    /// The last day before this one on which it ran; invalid when there is none.
    static Result<QDate> lastRunBefore(database::Transaction& tx, const QString& job, const QDate& day);
    static Result<void> noteRun(database::Transaction& tx, const QString& job, const QDate& day);
};

} // namespace belfry::core::application
