// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/MessageTextService.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::messaging;
using belfry::core::database::Transaction;
using belfry::tests::TestSchool;

/// The school's own texts for messages, under names.
class tst_MessageTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_texts = std::make_unique<MessageTextService>(m_school->vault, m_school->audit);
    }
    void cleanup()
    {
        m_texts.reset();
        m_school.reset();
    }

    void keepsThemByName()
    {
        const MessageText cancelled { QStringLiteral("Zajęcia odwołane"),
            { QStringLiteral("Zajęcia"), QStringLiteral("Nie ma zajęć, [imię|Państwo].") },
            QStringLiteral("Nie ma zajęć") };
        const MessageText plain {
            QStringLiteral("Apel"), { QStringLiteral("Apel"), QStringLiteral("O 8.") }, {}
        };
        QVERIFY(save(cancelled).has_value());
        QVERIFY(save(plain).has_value());
        QVERIFY(save(plain).has_value()); // the same again is no new version
        QCOMPARE(list(), (std::vector { plain, cancelled }));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM message_template")), 4);
        MessageText changed = plain;
        changed.mail.body = QStringLiteral("O 9.");
        QVERIFY(save(changed).has_value());
        QCOMPARE(list().front(), changed);
        m_school->write([&](Transaction& tx) { return m_texts->remove(tx, m_school->owner, plain.name); });
        QCOMPARE(list(), (std::vector { cancelled }));
    }

    void refusesFaultyOnes()
    {
        const TemplateText fine { QStringLiteral("a"), QStringLiteral("b") };
        QCOMPARE(save({ QStringLiteral("  "), fine, {} }).error().code, ErrorCode::InputMissing);
        QCOMPARE(save({ QStringLiteral("a\nb"), fine, {} }).error().code, ErrorCode::InputInvalid);
        QCOMPARE(save({ QString(81, QLatin1Char('x')), fine, {} }).error().code, ErrorCode::InputInvalid);
        QCOMPARE(save({ QStringLiteral("x"), {}, {} }).error().code, ErrorCode::InputMissing);
        const auto unknown
            = save({ QStringLiteral("x"), { QStringLiteral("a"), QStringLiteral("[nonsense]") }, {} });
        QCOMPARE(unknown.error().code, ErrorCode::InputInvalid);
        QVERIFY(unknown.error().detail.contains(QLatin1String("nonsense")));
        QVERIFY(list().empty());
    }

private:
    Result<void> save(const MessageText& text)
    {
        return m_school->connection->write(
            [&](Transaction& tx) { return m_texts->save(tx, m_school->owner, text); });
    }
    std::vector<MessageText> list()
    {
        return m_school->write([&](Transaction& tx) { return m_texts->list(tx, m_school->owner); });
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<MessageTextService> m_texts;
};

BELFRY_TEST(tst_MessageTexts)
#include "tst_MessageTexts.moc"
