// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Platform.h"
#include "core/delivery/SenderLock.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::delivery;

class tst_SenderLock : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    QString freshDatabase()
    {
        const QString path = m_folder.filePath(QStringLiteral("school%1.belfry").arg(++m_number));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) ? path : QString();
    }

    /// The two files as a process of before left them.
    static void leaveBehind(
        const QString& database, qint64 pid, const QString& bootId, qint64 start, const QString& host)
    {
        QFile lock(SenderLock::pathFor(database));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        // QLockFile's own format: pid, program, host, machine id, boot id
        const QByteArray program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8();
        lock.write(QByteArray::number(pid) + '\n' + program + '\n' + QSysInfo::machineHostName().toUtf8()
            + '\n' + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
        QFile holder(SenderLock::pathFor(database) + QStringLiteral(".holder"));
        QVERIFY(holder.open(QIODevice::WriteOnly));
        holder.write(QJsonDocument(QJsonObject { { QStringLiteral("pid"), pid },
                                       { QStringLiteral("boot"), bootId },
                                       { QStringLiteral("start"), start },
                                       { QStringLiteral("host"), host } })
                .toJson());
    }

    static qint64 deadPid()
    {
        QProcess process;
        process.start(QStringLiteral("true"), QStringList());
        process.waitForStarted();
        const qint64 pid = process.processId();
        process.waitForFinished();
        return pid;
    }

private Q_SLOTS:
    void onlyOneHoldsIt()
    {
        const QString database = freshDatabase();
        auto first = SenderLock::acquire(database);
        QVERIFY(first.has_value());
        const auto holder = SenderLock::holderOf(database);
        QCOMPARE(holder.pid, QCoreApplication::applicationPid());
        QCOMPARE(holder.bootId, platform::bootId());
        QVERIFY(holder.startTimeMs > 0);

        const auto second = SenderLock::acquire(database);
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, ErrorCode::OtherProcessDelivers);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));

        first->reset();
        QVERIFY(SenderLock::acquire(database).has_value());
    }

    void aLinkIsTheSameFile()
    {
        const QString database = freshDatabase();
        const QString link = database + QStringLiteral(".link");
        QVERIFY(QFile::link(database, link));
        const auto first = SenderLock::acquire(database);
        QVERIFY(first.has_value());
        QVERIFY(!SenderLock::acquire(link).has_value());
    }

    void aDeadProcessIsTakenOver()
    {
        const QString database = freshDatabase();
        leaveBehind(database, deadPid(), platform::bootId(), 1, QSysInfo::machineHostName());
        QVERIFY(SenderLock::acquire(database).has_value());
    }

    void anotherBootIsTakenOver()
    {
        const QString database = freshDatabase();
        // The process id lives, but it belongs to somebody else since the restart.
        leaveBehind(database,
            QCoreApplication::applicationPid(),
            QStringLiteral("another-boot"),
            1,
            QSysInfo::machineHostName());
        const auto lock = SenderLock::acquire(database);
        QVERIFY(lock.has_value());
        QCOMPARE(SenderLock::holderOf(database).bootId, platform::bootId());
    }

    void aReusedProcessIdIsTakenOver()
    {
        const QString database = freshDatabase();
        leaveBehind(
            database, QCoreApplication::applicationPid(), platform::bootId(), 1, QSysInfo::machineHostName());
        QVERIFY(SenderLock::acquire(database).has_value());
    }

    void anotherComputerIsNeverTakenOver()
    {
        const QString database = freshDatabase();
        leaveBehind(database,
            QCoreApplication::applicationPid(),
            QStringLiteral("another-boot"),
            1,
            QStringLiteral("elsewhere"));
        QVERIFY(!SenderLock::acquire(database).has_value());
    }

    void anUnwritableFolderIsAnError()
    {
        const auto lock = SenderLock::acquire(m_folder.filePath(QStringLiteral("missing/school.belfry")));
        QVERIFY(!lock.has_value());
        QCOMPARE(lock.error().code, ErrorCode::IoWrite);
    }
};

BELFRY_TEST(tst_SenderLock)
#include "tst_SenderLock.moc"
