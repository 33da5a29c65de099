// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeyFile.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::secrets;

class tst_KeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeForItsOwnerAlone()
    {
        const KeyFile file(path("new/key"));
        QCOMPARE(file.read().error().code, ErrorCode::SecretMissing);
        const MasterKey key = MasterKey::random();
        QVERIFY(file.create(key).has_value());
        QVERIFY(file.read()->bytes() == key.bytes());
        const auto rights = QFile::permissions(path("new/key"));
        QVERIFY(!(rights
            & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                | QFileDevice::WriteOther)));
    }

    void isNeverOverwritten()
    {
        const KeyFile file(path("kept"));
        const MasterKey key = MasterKey::random();
        QVERIFY(file.create(key).has_value());
        QCOMPARE(file.create(MasterKey::random()).error().code, ErrorCode::SecretStore);
        QVERIFY(file.read()->bytes() == key.bytes());
    }

    void isRefusedWhenOthersCanReadIt()
    {
        const KeyFile file(path("open"));
        QVERIFY(file.create(MasterKey::random()).has_value());
        QVERIFY(QFile::setPermissions(
            path("open"), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup));
        QCOMPARE(file.read().error().code, ErrorCode::SecretStore);
    }

    void refusesOtherContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray(62, 'a');
        QTest::newRow("long") << QByteArray(66, 'a');
        QTest::newRow("not hexadecimal") << QByteArray(64, 'x');
        QTest::newRow("holes") << QByteArray(32, 'a') + ' ' + QByteArray(32, 'a');
    }
    void refusesOtherContent()
    {
        QFETCH(QByteArray, content);
        QFile file(path("content"));
        QVERIFY(file.open(
            QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        file.write(content);
        file.close();
        const auto read = KeyFile(path("content")).read();
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::SecretStore);
        QVERIFY(content.isEmpty() || !read.error().detail.contains(QString::fromLatin1(content)));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

BELFRY_TEST(tst_KeyFile)
#include "tst_KeyFile.moc"
