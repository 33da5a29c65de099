// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/ChangeFeed.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QTimer>

namespace belfry::core::database {

namespace {

constexpr int kGatherMs = 50;
constexpr int kSqliteLookMs = 1500;
constexpr int kPostgresqlLookMs = 30 * 1000;
constexpr Topics kEverything { 0x7F };

} // namespace

ChangeFeed::ChangeFeed(QObject* parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    qRegisterMetaType<Topics>();
    m_timer->setSingleShot(true);
    m_timer->setInterval(kGatherMs);
    connect(m_timer, &QTimer::timeout, this, [this] { Q_EMIT changed(std::exchange(m_waiting, {})); });
}

void ChangeFeed::committed(Topics topics)
{
    QMetaObject::invokeMethod(this, [this, topics] { note(topics); }, Qt::QueuedConnection);
}

void ChangeFeed::note(Topics topics)
{
    m_waiting |= topics;
    if (!m_timer->isActive()) {
        m_timer->start();
    }
}

ChangeWatch::ChangeWatch(Connection& connection, ChangeFeed& feed)
    : m_connection(connection)
    , m_feed(feed)
{
}

void ChangeWatch::start()
{
    m_timer = new QTimer(this);
    if (m_connection.url().isSqlite()) {
        connect(m_timer, &QTimer::timeout, this, &ChangeWatch::lookAtDataVersion);
        m_timer->start(kSqliteLookMs);
        lookAtDataVersion();
        return;
    }
    QSqlDriver* driver = m_connection.handle().driver();
    connect(driver,
        &QSqlDriver::notification,
        this,
        [this](const QString&, QSqlDriver::NotificationSource source, const QVariant& payload) {
            if (source == QSqlDriver::OtherSource) {
                m_feed.committed(Topics::fromInt(payload.toInt()));
            }
        });
    driver->subscribeToNotification(QLatin1String(kNotificationChannel));
    connect(m_timer, &QTimer::timeout, this, [this] { m_feed.committed(kEverything); });
    m_timer->start(kPostgresqlLookMs);
}

void ChangeWatch::lookAtDataVersion()
{
    // It changes when another connection has committed, and not for our own writes.
    const auto version = m_connection.scalar(QStringLiteral("PRAGMA data_version"));
    if (!version) {
        return;
    }
    const qint64 current = version->toLongLong();
    if (m_version != 0 && current != m_version) {
        m_feed.committed(kEverything);
    }
    m_version = current;
}

} // namespace belfry::core::database
