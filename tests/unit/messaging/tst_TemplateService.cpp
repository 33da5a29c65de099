// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/TemplateService.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::messaging;
using belfry::core::database::Transaction;
using belfry::tests::TestSchool;

class tst_TemplateService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_templates = std::make_unique<TemplateService>(m_school->audit);
    }
    void cleanup()
    {
        m_templates.reset();
        m_school.reset();
    }

    void keepsEveryVersion()
    {
        QVERIFY(!own(QStringLiteral("pl")));
        QVERIFY(set({ QStringLiteral("Dane"), fineBody() }).has_value());
        QVERIFY(set({ QStringLiteral("Dane dostępowe"), fineBody() }).has_value());
        QVERIFY(set({ QStringLiteral("Dane dostępowe"), fineBody() })
                .has_value()); // the same again is no new version
        QCOMPARE(own(QStringLiteral("pl"))->subject, QStringLiteral("Dane dostępowe"));
        QVERIFY(!own(QStringLiteral("de")));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM message_template")), 2);
        QCOMPARE(m_school->number(QStringLiteral(
                     "SELECT COUNT(*) FROM message_template WHERE is_active = TRUE AND version = 2")),
            1);
    }

    void returnsToTheStandardText()
    {
        QVERIFY(set({ QStringLiteral("Dane"), fineBody() }).has_value());
        m_school->write([&](Transaction& tx) {
            return m_templates->restoreStandard(
                tx, m_school->owner, QStringLiteral("credentials"), QStringLiteral("pl"));
        });
        QVERIFY(!own(QStringLiteral("pl")));
        QVERIFY(set({ QStringLiteral("Dane"), fineBody() }).has_value());
        QVERIFY(own(QStringLiteral("pl")));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM message_template")), 2);
    }

    /// LL1-33: refused with the name of the variable.
    void refusesWhatIsMissing()
    {
        const auto refused = set({ QStringLiteral("Dane"), QStringLiteral("[login] [url instancji]") });
        QCOMPARE(refused.error().code, ErrorCode::InputInvalid);
        QCOMPARE(refused.error().detail, QStringLiteral("[hasło]"));
        QCOMPARE(set({ QStringLiteral("Dane"), fineBody() + QStringLiteral("[hasla]") }).error().detail,
            QStringLiteral("[hasla]"));
        QCOMPARE(set({ QStringLiteral("[hasło]"), fineBody() }).error().code, ErrorCode::InputInvalid);
        QCOMPARE(set({ QStringLiteral(" "), fineBody() }).error().code, ErrorCode::InputMissing);
        QVERIFY(!own(QStringLiteral("pl")));
    }

    void asksForTheRight()
    {
        auto secretary = m_school->owner;
        secretary.role = access::Role::Secretary;
        const auto refused = m_school->connection->write([&](Transaction& tx) {
            return m_templates->setOwnText(tx,
                secretary,
                QStringLiteral("credentials"),
                QStringLiteral("pl"),
                { QStringLiteral("Dane"), fineBody() });
        });
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    }

private:
    static QString fineBody() { return QStringLiteral("[login] [hasło] [url instancji]"); }

    Result<void> set(const TemplateText& text)
    {
        return m_school->connection->write([&](Transaction& tx) {
            return m_templates->setOwnText(
                tx, m_school->owner, QStringLiteral("credentials"), QStringLiteral("pl"), text);
        });
    }
    std::optional<TemplateText> own(const QString& language)
    {
        return m_school->write([&](Transaction& tx) {
            return m_templates->ownText(tx, QStringLiteral("credentials"), language);
        });
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<TemplateService> m_templates;
};

BELFRY_TEST(tst_TemplateService)
#include "tst_TemplateService.moc"
