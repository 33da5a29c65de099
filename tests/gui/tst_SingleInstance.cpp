// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/shell/SingleInstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using belfry::ui::shell::SingleInstance;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void secondStartCallsTheFirst();
    void anotherDatabaseIsAnotherInstance();
    void socketBelongsToThisUserAlone();

private:
    QTemporaryDir m_runtime;
};

void tst_SingleInstance::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

void tst_SingleInstance::secondStartCallsTheFirst()
{
    const QString database = QStringLiteral("sqlite:/a/school.belfry");
    auto first = std::make_unique<SingleInstance>(database);
    QSignalSpy called(first.get(), &SingleInstance::activationRequested);
    QVERIFY(first->acquire());
    SingleInstance second(database);
    QVERIFY(!second.acquire());
    QTRY_COMPARE(called.size(), 1);
    first.reset();
    QVERIFY(second.acquire());
}

void tst_SingleInstance::anotherDatabaseIsAnotherInstance()
{
    SingleInstance one(QStringLiteral("sqlite:/a/one.belfry"));
    SingleInstance other(QStringLiteral("sqlite:/a/other.belfry"));
    QVERIFY(one.acquire());
    QVERIFY(other.acquire());
}

void tst_SingleInstance::socketBelongsToThisUserAlone()
{
#ifdef Q_OS_WIN
    QSKIP("A pipe has no file.");
#endif
    SingleInstance one(QStringLiteral("sqlite:/a/one.belfry"));
    QVERIFY(one.acquire());
    const QDir folder(m_runtime.path());
    const QStringList sockets = folder.entryList({ QStringLiteral("*.socket") }, QDir::System);
    QCOMPARE(sockets.size(), 1);
    QVERIFY(!sockets.first().contains(QLatin1String("one")));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(folder.filePath(sockets.first())).permissions() & others));
}

BELFRY_TEST(tst_SingleInstance)
#include "tst_SingleInstance.moc"
