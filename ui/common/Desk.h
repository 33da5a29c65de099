// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/DeliveryRunner.h"
#include "core/application/Installation.h"
#include "core/application/Services.h"
#include "core/database/ChangeFeed.h"
#include "ui/common/RunThen.h"
#include "ui/common/WorkerThread.h"

#include <QObject>

#include <memory>
#include <optional>

namespace belfry::ui {

/// One thread's access to the school: its own connection and its own services. Thread: its WorkerThread's.
class SchoolWorker final : public Worker
{
    Q_OBJECT

public:
    SchoolWorker(std::shared_ptr<core::application::Installation> installation,
        core::database::ChangeFeed& feed,
        bool watches);
    core::Result<void> init() override;
    void quit() override;

    /// Connects when there is no connection yet (the database was away at the start).
    core::Result<void> ensureConnected();
    core::application::Installation& installation() { return *m_installation; }
    core::database::Connection& connection() { return *m_connection; }
    core::application::Services& services() { return *m_services; }

private:
    std::shared_ptr<core::application::Installation> m_installation;
    core::database::ChangeFeed& m_feed;
    bool m_watches; ///< this connection also watches for commits of other programs
    std::unique_ptr<core::database::Connection> m_connection;
    std::unique_ptr<core::database::ChangeWatch> m_watch;
    std::unique_ptr<core::application::Services> m_services;
};

/// The delivery thread's worker: DeliveryRunner on its timer.
class DeliveryThreadWorker final : public Worker
{
    Q_OBJECT

public:
    DeliveryThreadWorker(
        std::shared_ptr<core::application::Installation> installation, core::database::ChangeFeed& feed);
    core::Result<void> init() override;
    void quit() override;
    core::application::DeliveryRunner& runner() { return *m_runner; }
    /// From any thread.
    void requestStop();

Q_SIGNALS:
    void roundStarted();
    void roundFinished(const belfry::core::delivery::RoundResult& result);
    void roundFailed(const belfry::core::Error& error);
    void nextRoundAt(qint64 utcMs);

private:
    std::shared_ptr<core::application::Installation> m_installation;
    core::database::ChangeFeed& m_feed;
    std::unique_ptr<core::application::DeliveryRunner> m_runner;
};

/**
 * What every screen works at: the signed-in person, the threads for reads and commands, the delivery, and the
 * news of changes. Screens never touch a connection themselves:
 *
 *     m_desk.read([filter](SchoolWorker& school, Transaction& tx, const Session& session) {
 *             return lists::StudentList::ids(tx, session, filter); },
 *         this, [this](core::Result<std::vector<PersonId>> ids) { … });
 *
 * Functions capture values, never widgets. Thread: GUI. Lives from sign-in to sign-out.
 */
class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(std::shared_ptr<core::application::Installation> installation,
        core::access::Session session,
        WorkerThread::Mode mode = WorkerThread::Mode::OwnThread,
        QObject* parent = nullptr);
    ~Desk() override;

    const core::access::Session& session() const { return m_session; }
    void setSession(core::access::Session session) { m_session = std::move(session); }
    /// The screen is locked: the password that was typed again counts no more, and whoever shows a secret
    /// hides it. Delivery goes on.
    void lock();
    core::application::Installation& installation() { return *m_installation; }
    std::shared_ptr<core::application::Installation> sharedInstallation() const { return m_installation; }

    /// One consistent snapshot in the reads thread; a long command never makes it wait.
    template <class Function, class Callback>
    void read(Function function, QObject* context, Callback callback)
    {
        runThen(
            *m_reads,
            [function = std::move(function), session = m_session](SchoolWorker& school) mutable {
                using Outcome = std::invoke_result_t<Function,
                    SchoolWorker&,
                    core::database::Transaction&,
                    const core::access::Session&>;
                if (auto connected = school.ensureConnected(); !connected) {
                    return Outcome(tl::unexpect, std::move(connected).error());
                }
                return school.connection().read(
                    [&](core::database::Transaction& tx) { return function(school, tx, session); });
            },
            context,
            std::move(callback));
    }

    /// One write transaction in the commands thread.
    template <class Function, class Callback>
    void write(Function function, QObject* context, Callback callback)
    {
        runThen(
            *m_commands,
            [function = std::move(function), session = m_session](SchoolWorker& school) mutable {
                using Outcome = std::invoke_result_t<Function,
                    SchoolWorker&,
                    core::database::Transaction&,
                    const core::access::Session&>;
                if (auto connected = school.ensureConnected(); !connected) {
                    return Outcome(tl::unexpect, std::move(connected).error());
                }
                return school.connection().write(
                    [&](core::database::Transaction& tx) { return function(school, tx, session); });
            },
            context,
            std::move(callback));
    }

    /// Anything that opens its transactions itself (sending to a group, import, backup) in the commands
    /// thread.
    template <class Function, class Callback>
    void command(Function function, QObject* context, Callback callback)
    {
        runThen(
            *m_commands,
            [function = std::move(function), session = m_session](SchoolWorker& school) mutable {
                using Outcome = std::invoke_result_t<Function, SchoolWorker&, const core::access::Session&>;
                if (auto connected = school.ensureConnected(); !connected) {
                    return Outcome(tl::unexpect, std::move(connected).error());
                }
                return function(school, session);
            },
            context,
            std::move(callback));
    }

    /// The commands thread's worker, for activities with progress and cancel.
    SchoolWorker& commands() { return *m_commands; }

    void startDelivery();
    void deliverNow();
    bool isDelivering() const { return m_isDelivering; }
    /// UTC ms; 0: no round is planned in this program.
    qint64 nextRoundAt() const { return m_nextRoundAt; }
    /// Why this program does not deliver (another process or computer does); empty when it does.
    const std::optional<core::Error>& deliveryProblem() const { return m_deliveryProblem; }
    /// false: another computer is the registered sender of this file.
    bool isSender() const
    {
        return !m_deliveryProblem || m_deliveryProblem->code != core::ErrorCode::NotPermitted;
    }

Q_SIGNALS:
    /// Rows of these topics changed, here or elsewhere: read again what you show.
    void changed(belfry::core::database::Topics topics);
    void deliveryChanged();
    void roundFinished(const belfry::core::delivery::RoundResult& result);
    void roundFailed(const belfry::core::Error& error);
    void locked();

private:
    std::shared_ptr<core::application::Installation> m_installation;
    core::access::Session m_session;
    core::database::ChangeFeed m_feed;
    SchoolWorker* m_reads;
    SchoolWorker* m_commands;
    DeliveryThreadWorker* m_delivery;
    WorkerThread m_readsThread;
    WorkerThread m_commandsThread;
    WorkerThread m_deliveryThread;
    bool m_isDelivering = false;
    bool m_deliveryStarts = false; ///< asked for, not answered yet
    bool m_deliveryStarted = false;
    qint64 m_nextRoundAt = 0;
    std::optional<core::Error> m_deliveryProblem;
};

} // namespace belfry::ui
