// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Vault.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::secrets;

class tst_Vault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Vault::Keys keys;
        for (const Purpose purpose : kPurposes) {
            keys[purpose].emplace(1, LockedBytes::random(32));
        }
        keys[Purpose::Credentials].emplace(2, LockedBytes::random(32));
        m_vault = std::make_unique<Vault>(m_school, std::move(keys));
    }

    void opensWhatItSealed()
    {
        for (const QByteArray& plain : { QByteArray(), QByteArray("x"), QByteArray(100000, 'a') }) {
            const auto sealed = m_vault->seal(Purpose::Credentials, m_place, plain);
            QVERIFY(sealed.has_value());
            QCOMPARE(sealed->keyVersion, 2);
            QVERIFY(plain.size() < 2 || !sealed->cipher.contains(plain));
            const auto opened
                = m_vault->open(Purpose::Credentials, m_place, sealed->cipher, sealed->keyVersion);
            QVERIFY(opened.has_value());
            QCOMPARE(*opened, plain);
        }
    }

    void sealsDifferentlyEachTime()
    {
        QVERIFY(m_vault->seal(Purpose::Content, m_place, "same")->cipher
            != m_vault->seal(Purpose::Content, m_place, "same")->cipher);
    }

    void noticesEveryChangedBitAndEveryCut()
    {
        const auto sealed = m_vault->seal(Purpose::Credentials, m_place, "a password of a student");
        QVERIFY(sealed.has_value());
        for (qsizetype position = 0; position < sealed->cipher.size(); ++position) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = sealed->cipher;
                changed[position] = static_cast<char>(changed.at(position) ^ (1 << bit));
                const auto opened = m_vault->open(Purpose::Credentials, m_place, changed, 2);
                QVERIFY(!opened);
                QCOMPARE(opened.error().code, ErrorCode::SecretCorrupt);
            }
            QVERIFY(!m_vault->open(Purpose::Credentials, m_place, sealed->cipher.left(position), 2));
        }
        QVERIFY(!m_vault->open(Purpose::Credentials, m_place, sealed->cipher + 'x', 2));
    }

    void opensOnlyInItsPlace_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("other row") << "account" << "2" << "password_cipher";
        QTest::newRow("other column") << "account" << "1" << "other";
        QTest::newRow("other table") << "staff" << "1" << "password_cipher";
        QTest::newRow("shifted parts") << "account1" << "" << "password_cipher";
    }
    void opensOnlyInItsPlace()
    {
        QFETCH(QString, table);
        QFETCH(QString, row);
        QFETCH(QString, column);
        const auto sealed = m_vault->seal(Purpose::Credentials, m_place, "secret");
        const QByteArray tableBytes = table.toLatin1();
        const QByteArray columnBytes = column.toLatin1();
        const auto moved = m_vault->open(Purpose::Credentials,
            { tableBytes.constData(), row, columnBytes.constData() },
            sealed->cipher,
            2);
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::SecretCorrupt);
    }

    void opensOnlyWithItsKey()
    {
        const auto sealed = m_vault->seal(Purpose::Credentials, m_place, "secret");
        QVERIFY(!m_vault->open(Purpose::Transport, m_place, sealed->cipher, 1));
        QVERIFY(!m_vault->open(Purpose::Credentials, m_place, sealed->cipher, 1));
        QCOMPARE(m_vault->open(Purpose::Credentials, m_place, sealed->cipher, 3).error().code,
            ErrorCode::SecretMissing);
        QVERIFY(!m_vault->open(Purpose::Credentials, m_place, sealed->cipher, 0));
    }

    void opensOnlyInItsSchool()
    {
        Vault::Keys keys;
        keys[Purpose::Content].emplace(1, LockedBytes::taken(QByteArray(32, 'k')));
        Vault::Keys same;
        same[Purpose::Content].emplace(1, LockedBytes::taken(QByteArray(32, 'k')));
        const Vault here(m_school, std::move(keys));
        const Vault there(QUuid::createUuid(), std::move(same));
        const auto sealed = here.seal(Purpose::Content, m_place, "secret");
        QVERIFY(here.open(Purpose::Content, m_place, sealed->cipher, 1).has_value());
        QVERIFY(!there.open(Purpose::Content, m_place, sealed->cipher, 1));
    }

    void macNeedsTheKey()
    {
        QCOMPARE(m_vault->mac(Purpose::Audit, "data").size(), 32);
        QCOMPARE(m_vault->mac(Purpose::Audit, "data"), m_vault->mac(Purpose::Audit, "data"));
        QVERIFY(m_vault->mac(Purpose::Audit, "data") != m_vault->mac(Purpose::Backup, "data"));
        QVERIFY(m_vault->mac(Purpose::Audit, "data") != m_vault->mac(Purpose::Audit, "date"));
        QVERIFY(m_vault->mac(Purpose::Audit, "data", 7).isEmpty());
    }

    void namesOfPurposes()
    {
        for (const Purpose purpose : kPurposes) {
            QCOMPARE(purposeFromName(purposeName(purpose)), std::optional(purpose));
        }
        QVERIFY(!purposeFromName(QStringLiteral("other")));
    }

private:
    QUuid m_school = QUuid::createUuid();
    Place m_place { "account", QStringLiteral("1"), "password_cipher" };
    std::unique_ptr<Vault> m_vault;
};

BELFRY_TEST(tst_Vault)
#include "tst_Vault.moc"
