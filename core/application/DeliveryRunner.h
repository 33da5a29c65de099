// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/Installation.h"
#include "core/application/Services.h"
#include "core/base/Clock.h"
#include "core/delivery/DeliveryWorker.h"

#include <QObject>

#include <functional>
#include <memory>

class QTimer;

namespace belfry::core::application {

/// What every worker of this installation works with and where.
delivery::WorkerParts workerParts(const Services& services);
delivery::WorkerPlace workerPlace(const std::shared_ptr<Installation>& installation,
    const QString& name,
    database::IChangeListener* listener = nullptr);

/**
 * The delivery worker on its timer: the same in the desktop program (its delivery thread) and in `belfryctl
 * deliver`. Thread: the one that calls init(); with signals for everybody else.
 */
class DeliveryRunner final : public QObject
{
    Q_OBJECT

public:
    DeliveryRunner(std::shared_ptr<Installation> installation,
        QString name,
        database::IChangeListener* listener = nullptr);
    ~DeliveryRunner() override;

    /// Makes connection and worker. OtherProcessDelivers when another process holds this SQLite file's sender
    /// lock; NotPermitted when another computer is the registered sender.
    Result<void> init();
    /// One round now: `deliver --once`, "Deliver now".
    Result<delivery::RoundResult> runOnce(delivery::Waiting waiting);
    /// `deliver --reports`: asks the SMS gateway once for everything that is still open.
    Result<delivery::FollowUpResult> pollReports();

public Q_SLOTS:
    /// Starts the timer; the first round comes at once.
    void start();
    void deliverNow();
    void stop();

public:
    /// From any thread, before the end: a round that is under way ends as soon as it may, and no other
    /// follows.
    void requestStop();

Q_SIGNALS:
    void roundStarted();
    void roundFinished(const belfry::core::delivery::RoundResult& result);
    void roundFailed(const belfry::core::Error& error);
    /// UTC ms of the next round; 0: none is planned.
    void nextRoundAt(qint64 utcMs);

private:
    void round(delivery::Waiting waiting);
    void plan();

    std::shared_ptr<Installation> m_installation;
    QString m_name;
    database::IChangeListener* m_listener;
    SystemClock m_clock;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<database::Connection> m_connection; ///< for what this computer remembers
    std::unique_ptr<delivery::DeliveryWorker> m_worker;
    QTimer* m_timer = nullptr;
};

} // namespace belfry::core::application
