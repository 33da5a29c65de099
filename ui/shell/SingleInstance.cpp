// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SingleInstance.h"

#include "core/base/Platform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace belfry::ui::shell {

namespace {

constexpr int kPatienceMs = 1000;

/// A folder of this user; the plain temporary folder is shared with others on some systems.
QString baseName(const QString& database)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    }
    QDir().mkpath(folder);
    const QByteArray digest = QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + QStringLiteral("/belfry-") + QString::fromLatin1(digest.left(16));
}

/// A pipe has no folder: its name carries the whole path's digest instead.
QString socketName(const QString& base)
{
    if (core::platform::localSocketsAreFiles()) {
        return base + QStringLiteral(".socket");
    }
    const QByteArray digest = QCryptographicHash::hash(base.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("belfry-") + QString::fromLatin1(digest.left(32));
}

} // namespace

SingleInstance::SingleInstance(const QString& database, QObject* parent)
    : QObject(parent)
    , m_name(baseName(database))
    , m_lock(m_name + QStringLiteral(".lock"))
{
    // Only the death of its holder frees the lock, never its age.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::acquire()
{
    if (!m_lock.tryLock(0)) {
        callFirst();
        return false;
    }
    QLocalServer::removeServer(socketName(m_name));
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::answer);
    if (!m_server->listen(socketName(m_name))) {
        qWarning("A second start cannot be noticed: %s", qPrintable(m_server->errorString()));
    }
    return true;
}

void SingleInstance::answer()
{
    // Who may open the socket may also see the window: nothing is read from it.
    while (QLocalSocket* caller = m_server->nextPendingConnection()) {
        caller->disconnectFromServer();
        caller->deleteLater();
    }
    Q_EMIT activationRequested();
}

void SingleInstance::callFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(socketName(m_name));
    socket.waitForConnected(kPatienceMs);
}

} // namespace belfry::ui::shell
