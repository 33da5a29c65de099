// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/IKeychain.h"

#ifdef BELFRY_WITH_KEYCHAIN
#include <QEventLoop>
#include <QFileInfo>
#include <QThread>

#include <atomic>
#include <future>
#include <qt6keychain/keychain.h>
#endif

namespace belfry::core::secrets {

QString masterEntry(const QUuid& installation)
{
    return QStringLiteral("Belfry/%1/master").arg(installation.toString(QUuid::WithoutBraces));
}

QString deviceEntry(const QUuid& installation)
{
    return QStringLiteral("Belfry/%1/device").arg(installation.toString(QUuid::WithoutBraces));
}

QString databaseEntry(const QString& databaseUrl)
{
    return QStringLiteral("Belfry/database/%1").arg(databaseUrl);
}

namespace {

#ifdef BELFRY_WITH_KEYCHAIN

constexpr unsigned long kPauseBeforeRetryMs = 10000;

struct Outcome
{
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    QByteArray data;
};

/**
 * QtKeychain queues its jobs in the thread that uses it first, and answers by signals. The callers here are
 * plain synchronous code in any thread, so one thread of its own runs the jobs, each with the event loop of
 * that thread.
 */
class KeychainThread
{
public:
    KeychainThread()
    {
        m_context = new QObject;
        m_context->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    KeychainThread(const KeychainThread&) = delete;
    KeychainThread& operator=(const KeychainThread&) = delete;

    template <class Job, class Prepare, class Answer>
    Outcome run(const QString& entry, Prepare prepare, Answer answer)
    {
        std::promise<Outcome> promise;
        QMetaObject::invokeMethod(
            m_context,
            [&] {
                Job job(QStringLiteral("Belfry"));
                job.setAutoDelete(false);
                job.setInsecureFallback(false); // QSettings in plain text: never
                job.setKey(entry);
                prepare(job);
                QEventLoop loop;
                QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
                job.start();
                loop.exec();
                promise.set_value({ job.error(), job.errorString(), answer(job) });
            },
            Qt::QueuedConnection);
        return promise.get_future().get();
    }

private:
    QThread m_thread;
    QObject* m_context = nullptr;
};

KeychainThread& keychainThread()
{
    static KeychainThread thread;
    return thread;
}

/// Right after the log-in the keyring of a Linux desktop may still be starting; without a session bus none
/// ever comes.
bool mayStillBeStarting()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

class SystemKeychain final : public IKeychain
{
public:
    Result<SecretBytes> read(const QString& entry) override
    {
        const Outcome outcome = tried([&] {
            return keychainThread().run<QKeychain::ReadPasswordJob>(
                entry, [](auto&) {}, [](auto& job) { return job.textData().toLatin1(); });
        });
        if (outcome.error == QKeychain::EntryNotFound) {
            return fail(ErrorCode::SecretMissing, QStringLiteral("the keychain has no entry %1").arg(entry));
        }
        TRY(checked(outcome));
        return SecretBytes(QByteArray::fromBase64(outcome.data));
    }

    Result<void> write(const QString& entry, const SecretBytes& value) override
    {
        const QString text = QString::fromLatin1(value.reveal().toBase64());
        TRY(checked(tried([&] {
            return keychainThread().run<QKeychain::WritePasswordJob>(
                entry, [&](auto& job) { job.setTextData(text); }, [](auto&) { return QByteArray(); });
        })));
        const auto kept = read(entry);
        if (!kept || !(*kept == value)) {
            return fail(
                ErrorCode::SecretStore, QStringLiteral("the keychain did not keep the entry %1").arg(entry));
        }
        return {};
    }

    Result<void> remove(const QString& entry) override
    {
        const Outcome outcome = keychainThread().run<QKeychain::DeletePasswordJob>(
            entry, [](auto&) {}, [](auto&) { return QByteArray(); });
        return outcome.error == QKeychain::EntryNotFound ? Result<void>() : checked(outcome);
    }

private:
    /// Once again after ten seconds when nothing answers, once in the life of the program.
    template <class Attempt> Outcome tried(Attempt attempt)
    {
        Outcome outcome = attempt();
        const bool noAnswer
            = outcome.error == QKeychain::NoBackendAvailable || outcome.error == QKeychain::OtherError;
        if (noAnswer && mayStillBeStarting() && !s_waited.exchange(true)) {
            QThread::msleep(kPauseBeforeRetryMs);
            outcome = attempt();
        }
        return outcome;
    }

    static Result<void> checked(const Outcome& outcome)
    {
        if (outcome.error != QKeychain::NoError) {
            return fail(ErrorCode::SecretNoKeychain,
                QStringLiteral("keychain: %1 [%2]").arg(outcome.text).arg(outcome.error));
        }
        return {};
    }

    static inline std::atomic<bool> s_waited { false };
};

#else

class SystemKeychain final : public IKeychain
{
public:
    Result<SecretBytes> read(const QString&) override { return none(); }
    Result<void> write(const QString&, const SecretBytes&) override { return none(); }
    Result<void> remove(const QString&) override { return none(); }

private:
    static tl::unexpected<Error> none()
    {
        return fail(ErrorCode::SecretNoKeychain, QStringLiteral("built without a keychain"));
    }
};

#endif

} // namespace

std::shared_ptr<IKeychain> systemKeychain()
{
    return std::make_shared<SystemKeychain>();
}

} // namespace belfry::core::secrets
