// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Desk.h"

namespace belfry::ui {

using namespace core;

SchoolWorker::SchoolWorker(
    std::shared_ptr<application::Installation> installation, database::ChangeFeed& feed, bool watches)
    : m_installation(std::move(installation))
    , m_feed(feed)
    , m_watches(watches)
{
}

Result<void> SchoolWorker::init()
{
    return ensureConnected();
}

Result<void> SchoolWorker::ensureConnected()
{
    if (m_connection) {
        return {};
    }
    TRY_ASSIGN(m_connection, m_installation->connect(&m_feed));
    m_services = std::make_unique<application::Services>(m_installation->vault());
    if (m_watches) {
        m_watch = std::make_unique<database::ChangeWatch>(*m_connection, m_feed);
        m_watch->start();
    }
    return {};
}

void SchoolWorker::quit()
{
    m_watch.reset();
    m_services.reset();
    m_connection.reset();
}

DeliveryThreadWorker::DeliveryThreadWorker(
    std::shared_ptr<application::Installation> installation, database::ChangeFeed& feed)
    : m_installation(std::move(installation))
    , m_feed(feed)
{
}

Result<void> DeliveryThreadWorker::init()
{
    m_runner
        = std::make_unique<application::DeliveryRunner>(m_installation, QStringLiteral("Belfry"), &m_feed);
    auto* runner = m_runner.get();
    connect(runner, &application::DeliveryRunner::roundStarted, this, &DeliveryThreadWorker::roundStarted);
    connect(runner, &application::DeliveryRunner::roundFinished, this, &DeliveryThreadWorker::roundFinished);
    connect(runner, &application::DeliveryRunner::roundFailed, this, &DeliveryThreadWorker::roundFailed);
    connect(runner, &application::DeliveryRunner::nextRoundAt, this, &DeliveryThreadWorker::nextRoundAt);
    return runner->init();
}

void DeliveryThreadWorker::quit()
{
    m_runner.reset();
}

void DeliveryThreadWorker::requestStop()
{
    if (m_runner) {
        m_runner->requestStop();
    }
}

Desk::Desk(std::shared_ptr<application::Installation> installation,
    access::Session session,
    WorkerThread::Mode mode,
    QObject* parent)
    : QObject(parent)
    , m_installation(std::move(installation))
    , m_session(std::move(session))
    , m_reads(new SchoolWorker(m_installation, m_feed, true))
    , m_commands(new SchoolWorker(m_installation, m_feed, false))
    , m_delivery(new DeliveryThreadWorker(m_installation, m_feed))
    , m_readsThread(std::unique_ptr<Worker>(m_reads), QStringLiteral("belfry reads"), mode)
    , m_commandsThread(std::unique_ptr<Worker>(m_commands), QStringLiteral("belfry commands"), mode)
    , m_deliveryThread(std::unique_ptr<Worker>(m_delivery), QStringLiteral("belfry delivery"), mode)
{
    connect(&m_feed, &database::ChangeFeed::changed, this, &Desk::changed);
    connect(m_delivery, &DeliveryThreadWorker::roundStarted, this, [this] {
        m_isDelivering = true;
        Q_EMIT deliveryChanged();
    });
    connect(
        m_delivery, &DeliveryThreadWorker::roundFinished, this, [this](const delivery::RoundResult& result) {
            m_isDelivering = false;
            Q_EMIT roundFinished(result);
            Q_EMIT deliveryChanged();
        });
    connect(m_delivery, &DeliveryThreadWorker::roundFailed, this, [this](const Error& error) {
        m_isDelivering = false;
        Q_EMIT roundFailed(error);
        Q_EMIT deliveryChanged();
    });
    connect(m_delivery, &DeliveryThreadWorker::nextRoundAt, this, [this](qint64 utcMs) {
        m_nextRoundAt = utcMs;
        Q_EMIT deliveryChanged();
    });
    m_readsThread.start();
    m_commandsThread.start();
}

Desk::~Desk()
{
    if (m_deliveryStarted) {
        m_delivery->requestStop();
    }
    m_deliveryThread.stop();
    m_commandsThread.stop();
    m_readsThread.stop();
}

void Desk::lock()
{
    m_session.stepUpUntilMs = 0;
    Q_EMIT locked();
}

void Desk::startDelivery()
{
    if (m_deliveryStarted || m_deliveryStarts) {
        return;
    }
    m_deliveryStarts = true;
    m_deliveryThread.start(this, [this](Result<void> started) {
        m_deliveryStarts = false;
        if (!started) {
            m_deliveryProblem = started.error();
            Q_EMIT deliveryChanged();
            return;
        }
        m_deliveryStarted = true;
        m_deliveryProblem.reset();
        runThen(*m_delivery, [](DeliveryThreadWorker& worker) { worker.runner().start(); }, this, [] {});
    });
}

void Desk::deliverNow()
{
    if (m_deliveryStarted && !m_isDelivering) {
        runThen(*m_delivery, [](DeliveryThreadWorker& worker) { worker.runner().deliverNow(); }, this, [] {});
    }
}

} // namespace belfry::ui
