// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "tests/unit/people/PeopleFixture.h"

using namespace belfry::core;
using namespace belfry::core::people;
using belfry::tests::PeopleFixture;
using database::Transaction;

class tst_ConsentService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        BELFRY_PEOPLE_INIT(m_school);
        m_person = m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"));
    }
    void cleanup() { m_school.reset(); }

    void everyGrantAndWithdrawalIsARow()
    {
        QVERIFY(record(entry(true)));
        QVERIFY(record(entry(true))); // says nothing new
        m_school->clock.advance(1000);
        QVERIFY(record(entry(false)));
        m_school->clock.advance(1000);
        auto again = entry(true);
        again.basis = QStringLiteral("contract");
        again.givenOn = QDate(2026, 9, 1);
        QVERIFY(record(again));
        const auto history = m_school->write(
            [&](Transaction& tx) { return m_school->consents.history(tx, m_school->session, m_person); });
        QVERIFY(history);
        QCOMPARE(history->size(), size_t { 3 });
        QVERIFY((*history)[0].granted);
        QVERIFY(!(*history)[1].granted);
        QCOMPARE((*history)[2].basis, QStringLiteral("contract"));
        QCOMPARE((*history)[2].givenOn, QDate(2026, 9, 1));
        QCOMPARE((*history)[2].recordedBy, m_school->session.name);
        const auto state = m_school->write(
            [&](Transaction& tx) { return m_school->consents.current(tx, m_school->session, m_person); });
        QVERIFY(state->contract);
        QVERIFY(!state->messages);
    }

    void aWithdrawalThatIsSaidAgainIsARowAgain()
    {
        QVERIFY(record(entry(false)));
        QVERIFY(record(entry(false))); // the second click
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM consent")), 1);
        const auto first = m_school->number(QStringLiteral("SELECT MAX(updated_at) FROM consent_current"));
        m_school->clock.advance(
            qint64(9) * 24 * 3600 * 1000); // a contract may have brought a consent meanwhile
        QVERIFY(record(entry(false)));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM consent")), 2);
        QVERIFY(m_school->number(QStringLiteral("SELECT MAX(updated_at) FROM consent_current")) > first);
    }

    void nothingIsOverwritten()
    {
        QVERIFY(record(entry(true)));
        QVERIFY(!m_school->connection->write([](Transaction& tx) {
            return tx.prepare(QStringLiteral("UPDATE consent SET granted = FALSE")).exec();
        }));
        QVERIFY(!m_school->connection->write(
            [](Transaction& tx) { return tx.prepare(QStringLiteral("DELETE FROM consent")).exec(); }));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM consent")), 1);
    }

    void manyAtOnce()
    {
        std::vector<ConsentEntry> entries;
        for (int index = 0; index < 300; ++index) {
            auto one = entry(true);
            one.person = m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak %1").arg(index));
            entries.push_back(one);
            one.purpose = ConsentPurpose::Messages;
            entries.push_back(one);
        }
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return m_school->consents.recordMany(tx, m_school->session, entries); }));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM consent")), 600);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM consent_current WHERE granted = TRUE")),
            600);
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'consent.record'")),
            1);
    }

    void withoutSourceOrWithAnUnknownBasisItIsRefused()
    {
        auto one = entry(true);
        one.source.clear();
        QVERIFY(!m_school->connection->write(
            [&](Transaction& tx) { return m_school->consents.record(tx, m_school->session, one); }));
        one = entry(true);
        one.basis = QStringLiteral("because");
        QVERIFY(!m_school->connection->write(
            [&](Transaction& tx) { return m_school->consents.record(tx, m_school->session, one); }));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM consent")), 0);
    }

private:
    ConsentEntry entry(bool granted) const
    {
        ConsentEntry entry;
        entry.person = m_person;
        entry.granted = granted;
        entry.source = QStringLiteral("paper");
        return entry;
    }
    bool record(const ConsentEntry& entry)
    {
        return m_school
            ->write([&](Transaction& tx) { return m_school->consents.record(tx, m_school->session, entry); })
            .has_value();
    }

    std::unique_ptr<PeopleFixture> m_school;
    PersonId m_person;
};

BELFRY_TEST(tst_ConsentService)
#include "tst_ConsentService.moc"
