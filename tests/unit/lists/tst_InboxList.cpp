// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/InboxList.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::lists;
using belfry::tests::TestSchool;
using database::Transaction;
using people::PersonRole;

/// LL2-28, IM-14, IM-15: what lies in a person's inbox.
class tst_InboxList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_zofia = m_school->addPerson(u"Zofia"_qs, u"Lis"_qs, PersonRole::Student, {});
    }
    void cleanup() { m_school.reset(); }

    void newestFirstAndOnlyTheOwn()
    {
        const auto other = m_school->addPerson(u"Jan"_qs, u"Lis"_qs, PersonRole::Teacher, {});
        put(1, m_zofia, "private", 100);
        put(2, m_zofia, "staff", 300);
        put(3, m_zofia, "private", 200);
        put(4, other, "private", 400);
        const auto rows = inbox(10);
        QCOMPARE(rows.size(), size_t { 3 });
        QCOMPARE(rows[0].id, qint64(2));
        QVERIFY(rows[0].isForStaffProfile && !rows[1].isForStaffProfile);
        QCOMPARE(rows[1].id, qint64(3));
        QCOMPARE(rows[2].subject, u"Subject 1"_qs);
        QCOMPARE(rows[2].body, u"Body 1"_qs);
        QCOMPARE(rows[2].author, u"A. Nowak"_qs);
        QCOMPARE(rows[2].createdAt, qint64(100));
        QCOMPARE(rows[2].readAt, qint64(0));
        QVERIFY(!rows[2].message.isValid());
        QCOMPARE(inbox(2).size(), size_t { 2 });
    }

    void theInboxOfAMergedPersonComesAlong()
    {
        const auto twin = m_school->addPerson(u"Zofia"_qs, u"Lis"_qs, PersonRole::Student, {});
        put(1, twin, "private", 100);
        m_school->write([&](Transaction& tx) {
            return m_school->people.merge(tx, m_school->owner, twin, m_zofia, QStringLiteral("pl"));
        });
        QCOMPARE(inbox(10).size(), size_t { 1 });
    }

private:
    std::vector<InboxRow> inbox(int limit)
    {
        return m_school->write(
            [&](Transaction& tx) { return InboxList::ofPerson(tx, m_school->owner, m_zofia, limit); });
    }
    void put(qint64 id, PersonId person, const char* profile, qint64 at)
    {
        m_school->write([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(QStringLiteral(
                "INSERT INTO inbox_item (id, uuid, person_id, profile, subject, body, author, created_at) "
                "VALUES (:id, :uuid, :person, :profile, :subject, :body, 'A. Nowak', :at)"));
            query.bind(":id", id)
                .bind(":uuid", QUuid::createUuid())
                .bind(":person", person)
                .bind(":profile", QString::fromLatin1(profile))
                .bind(":subject", QStringLiteral("Subject %1").arg(id))
                .bind(":body", QStringLiteral("Body %1").arg(id))
                .bind(":at", at);
            return query.exec();
        });
    }

    std::unique_ptr<TestSchool> m_school;
    PersonId m_zofia;
};

BELFRY_TEST(tst_InboxList)
#include "tst_InboxList.moc"
