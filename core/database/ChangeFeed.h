// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/Connection.h"

#include <QObject>

class QTimer;

namespace belfry::core::database {

/**
 * Tells screens that committed rows of a topic changed, whoever changed them: this process at once
 * (Connection calls committed() in the committing thread), other processes through ChangeWatch. Changes
 * within 50 ms come as one signal. Thread: that in which it was made; committed() may be called from any.
 */
class ChangeFeed final : public QObject, public IChangeListener
{
    Q_OBJECT

public:
    explicit ChangeFeed(QObject* parent = nullptr);

    void committed(Topics topics) override;

Q_SIGNALS:
    void changed(belfry::core::database::Topics topics);

private:
    void note(Topics topics);

    QTimer* m_timer;
    Topics m_waiting;
};

/**
 * Watches one connection for commits of other processes: PostgreSQL by LISTEN (and a slow look every 30 s,
 * since a notification is missed while disconnected), SQLite by its data version every 1.5 s. Thread: the
 * connection's.
 */
class ChangeWatch final : public QObject
{
    Q_OBJECT

public:
    ChangeWatch(Connection& connection, ChangeFeed& feed);
    void start();

private:
    void lookAtDataVersion();

    Connection& m_connection;
    ChangeFeed& m_feed;
    QTimer* m_timer = nullptr;
    qint64 m_version = 0;
};

} // namespace belfry::core::database
