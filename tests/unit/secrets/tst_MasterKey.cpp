// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/MasterKey.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::secrets;

class tst_MasterKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsPurposeKeys()
    {
        std::vector<WrappedKey> rows;
        rows.push_back(*m_master.wrapNew(m_school, Purpose::Content, 1));
        rows.push_back(*m_master.wrapNew(m_school, Purpose::Content, 2));
        rows.push_back(*m_master.wrapNew(m_school, Purpose::Audit, 1));
        const auto keys = m_master.unwrap(m_school, rows);
        QVERIFY(keys.has_value());
        QCOMPARE(keys->at(Purpose::Content).size(), size_t { 2 });
        QVERIFY(!(keys->at(Purpose::Content).at(1) == keys->at(Purpose::Content).at(2)));
        QCOMPARE(MasterKey::random().unwrap(m_school, rows).error().code, ErrorCode::SecretWrong);
        QVERIFY(!m_master.unwrap(QUuid::createUuid(), rows));
        std::swap(rows[0].wrapped, rows[2].wrapped); // a key put in another one's place
        QVERIFY(!m_master.unwrap(m_school, rows));
    }

    void opensByRecoveryCode()
    {
        const RecoveryCode code = RecoveryCode::random();
        auto wrap = m_master.wrapFor(m_school, code);
        QVERIFY(wrap.has_value());
        QVERIFY(MasterKey::unwrap(m_school, *wrap, code)->bytes() == m_master.bytes());
        QCOMPARE(
            MasterKey::unwrap(m_school, *wrap, RecoveryCode::random()).error().code, ErrorCode::SecretWrong);
        wrap->salt.clear();
        QCOMPARE(MasterKey::unwrap(m_school, *wrap, code).error().code, ErrorCode::SecretCorrupt);
    }

    void opensByPassphrase()
    {
        const HashCost quick { 1, 8192 };
        const SecretText phrase(QString::fromUtf8("zażółć gęślą jaźń"));
        const auto wrap = m_master.wrapFor(m_school, phrase, quick);
        QVERIFY(wrap.has_value());
        QVERIFY(MasterKey::unwrap(m_school, *wrap, phrase)->bytes() == m_master.bytes());
        const SecretText decomposed(phrase.reveal().normalized(QString::NormalizationForm_D));
        QVERIFY(MasterKey::unwrap(m_school, *wrap, decomposed).has_value());
        QCOMPARE(MasterKey::unwrap(m_school, *wrap, SecretText(QStringLiteral("other"))).error().code,
            ErrorCode::SecretWrong);
    }

    void refusesMadParameters()
    {
        const SecretText phrase(QStringLiteral("phrase"));
        auto wrap = *m_master.wrapFor(m_school, phrase, { 1, 8192 });
        for (const char* parameters : { "",
                 "argon2id",
                 "argon2id;t=0;m=8192",
                 "argon2id;t=1;m=99999999999999",
                 "argon2id;t=999999;m=8192",
                 "md5;t=1;m=8192" }) {
            wrap.parameters = QLatin1String(parameters);
            QCOMPARE(MasterKey::unwrap(m_school, wrap, phrase).error().code, ErrorCode::SecretCorrupt);
        }
    }

private:
    QUuid m_school = QUuid::createUuid();
    MasterKey m_master = MasterKey::random();
};

BELFRY_TEST(tst_MasterKey)
#include "tst_MasterKey.moc"
