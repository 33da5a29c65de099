// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/SenderLock.h"

#include "core/base/KillPoint.h"
#include "core/base/Platform.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

namespace belfry::core::delivery {

namespace {

/// Only what can be proven: same computer, and the boot or the process of before is over.
bool isGone(const SenderLock::Holder& holder)
{
    if (holder.pid == 0 || holder.host != QSysInfo::machineHostName()) {
        return false;
    }
    return holder.bootId != platform::bootId() || !platform::processAlive(holder.pid, holder.startTimeMs);
}

} // namespace

SenderLock::SenderLock(const QString& lockPath)
    : m_lock(lockPath)
    , m_holderPath(lockPath + QStringLiteral(".holder"))
{
    m_lock.setStaleLockTime(0); // age proves nothing: a lock is kept for weeks
}

SenderLock::~SenderLock()
{
    if (m_lock.isLocked()) {
        QFile::remove(m_holderPath);
    }
}

QString SenderLock::pathFor(const QString& databasePath)
{
    // One lock for one file, by whatever name it was opened.
    const QString real = QFileInfo(databasePath).canonicalFilePath();
    return (real.isEmpty() ? QFileInfo(databasePath).absoluteFilePath() : real)
        + QStringLiteral(".sender-lock");
}

Result<std::unique_ptr<SenderLock>> SenderLock::acquire(const QString& databasePath)
{
    const QString path = pathFor(databasePath);
    std::unique_ptr<SenderLock> lock(new SenderLock(path));
    bool locked = lock->m_lock.tryLock(0);
    if (!locked && lock->m_lock.error() == QLockFile::LockFailedError && isGone(holderOf(databasePath))) {
        // QLockFile looks at the process id alone, which may belong to somebody else by now. It refuses to
        // remove the file while a living process holds it.
        locked = lock->m_lock.removeStaleLockFile() && lock->m_lock.tryLock(0);
    }
    if (locked) {
        BELFRY_KILLPOINT("sender_lock.taken");
        TRY(lock->writeHolder());
        BELFRY_KILLPOINT("sender_lock.named");
        return lock;
    }
    if (lock->m_lock.error() != QLockFile::LockFailedError) {
        return fail(
            platform::writeFailure(path), QStringLiteral("the lock file %1 cannot be written").arg(path));
    }
    qint64 pid = 0;
    QString host;
    QString application;
    lock->m_lock.getLockInfo(&pid, &host, &application);
    return fail(
        ErrorCode::OtherProcessDelivers, QStringLiteral("process %1 on %2").arg(QString::number(pid), host));
}

SenderLock::Holder SenderLock::holderOf(const QString& databasePath)
{
    QFile file(pathFor(databasePath) + QStringLiteral(".holder"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return { object.value(QLatin1String("boot")).toString(),
        object.value(QLatin1String("pid")).toInteger(),
        object.value(QLatin1String("start")).toInteger(),
        object.value(QLatin1String("host")).toString() };
}

Result<void> SenderLock::writeHolder() const
{
    const qint64 pid = QCoreApplication::applicationPid();
    const QJsonObject object { { QStringLiteral("boot"), platform::bootId() },
        { QStringLiteral("pid"), pid },
        { QStringLiteral("start"), platform::processStartTimeMs(pid) },
        { QStringLiteral("host"), QSysInfo::machineHostName() } };
    QSaveFile file(m_holderPath);
    const bool good = file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    if (!good) {
        return fail(
            platform::writeFailure(m_holderPath), QStringLiteral("%1 cannot be written").arg(m_holderPath));
    }
    return {};
}

} // namespace belfry::core::delivery
