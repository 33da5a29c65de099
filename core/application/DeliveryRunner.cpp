// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/DeliveryRunner.h"

#include "core/application/AloneDelivery.h"
#include "core/application/Locations.h"
#include "core/application/NotificationRun.h"

#include <QTimer>

namespace belfry::core::application {

namespace {

/// After a failed round (database away) the next try comes soon, but not in a tight loop.
constexpr int kAfterFailureMs = 30 * 1000;

} // namespace

delivery::WorkerParts workerParts(const Services& services)
{
    return { services.settings, services.outbox, services.channels, services.queue };
}

delivery::WorkerPlace workerPlace(const std::shared_ptr<Installation>& installation,
    const QString& name,
    database::IChangeListener* listener)
{
    delivery::WorkerPlace place;
    place.connect = [installation, listener] { return installation->connect(listener); };
    place.stateFolder = stateFolder(installation->school().toString(QUuid::WithoutBraces));
    place.folders.mail = mailFolder(QString(), installation->url());
    place.folders.sms = smsFolder(installation->url());
    place.name = name;
    return place;
}

DeliveryRunner::DeliveryRunner(
    std::shared_ptr<Installation> installation, QString name, database::IChangeListener* listener)
    : m_installation(std::move(installation))
    , m_name(std::move(name))
    , m_listener(listener)
{
    qRegisterMetaType<delivery::RoundResult>();
    qRegisterMetaType<Error>();
}

DeliveryRunner::~DeliveryRunner() = default;

Result<void> DeliveryRunner::init()
{
    m_services = std::make_unique<Services>(m_installation->vault());
    TRY_ASSIGN(m_connection, m_installation->connect());
    TRY_ASSIGN(const bool isSender, m_installation->isSender(*m_connection));
    if (!isSender) {
        return fail(ErrorCode::NotPermitted,
            QStringLiteral(
                "another computer is the sender of this database; take over first (host take-over)"));
    }
    auto place = workerPlace(m_installation, m_name, m_listener);
    if (canDeliverAlone(*m_installation)) {
        place.deliverAlone = [installation = m_installation](
                                 const delivery::AloneTask& task, const delivery::IStopToken& stop) {
            return application::deliverAlone(*installation, task, stop);
        };
    }
    TRY_ASSIGN(
        m_worker, delivery::DeliveryWorker::create(workerParts(*m_services), std::move(place), m_clock));
    return {};
}

Result<delivery::RoundResult> DeliveryRunner::runOnce(delivery::Waiting waiting)
{
    // What happened since the last round becomes messages first, and those that need no approval leave now.
    const auto told = tellWhatHappened(*m_connection, *m_services);
    auto result = m_worker->runRound(waiting);
    if (!told && result && !result->trouble) {
        result->trouble = told.error();
    }
    // What left now must not leave again from an older copy of the database: this computer remembers how far
    // it was.
    if (m_connection) {
        if (const auto remembered = m_installation->rememberHead(*m_connection);
            !remembered && result && !result->trouble) {
            result->trouble = remembered.error();
        }
    }
    return result;
}

Result<delivery::FollowUpResult> DeliveryRunner::pollReports()
{
    return m_worker->pollReports();
}

void DeliveryRunner::start()
{
    if (m_timer == nullptr) {
        m_timer = new QTimer(this);
        m_timer->setSingleShot(true);
        m_timer->setTimerType(Qt::CoarseTimer);
        connect(m_timer, &QTimer::timeout, this, [this] { round(delivery::Waiting::Respect); });
    }
    round(delivery::Waiting::Respect);
}

void DeliveryRunner::deliverNow()
{
    round(delivery::Waiting::Probe);
}

void DeliveryRunner::stop()
{
    if (m_timer != nullptr) {
        m_timer->stop();
    }
    Q_EMIT nextRoundAt(0);
}

void DeliveryRunner::requestStop()
{
    if (m_worker) {
        m_worker->requestStop();
    }
}

void DeliveryRunner::round(delivery::Waiting waiting)
{
    if (m_timer != nullptr) {
        m_timer->stop();
    }
    Q_EMIT roundStarted();
    const auto result = runOnce(waiting);
    if (result) {
        Q_EMIT roundFinished(*result);
    } else {
        Q_EMIT roundFailed(result.error());
    }
    plan();
}

void DeliveryRunner::plan()
{
    if (m_timer == nullptr) {
        return;
    }
    const qint64 wait = m_worker->nextRoundInMs().value_or(kAfterFailureMs);
    m_timer->start(static_cast<int>(wait));
    Q_EMIT nextRoundAt(m_clock.nowMs() + wait);
}

} // namespace belfry::core::application
