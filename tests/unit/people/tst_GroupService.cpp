// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "tests/unit/people/PeopleFixture.h"

using namespace belfry::core;
using namespace belfry::core::people;
using belfry::tests::PeopleFixture;
using database::Transaction;

class tst_GroupService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { BELFRY_PEOPLE_INIT(m_school); }
    void cleanup() { m_school.reset(); }

    void namesAreUniqueAmongActiveGroups()
    {
        const GroupId first = m_school->addGroup(QStringLiteral("Łacina  1"));
        QVERIFY(first.isValid());
        const auto again = m_school->connection->write([&](Transaction& tx) {
            return m_school->groups.add(
                tx, m_school->session, QStringLiteral("lacina 1"), m_school->language);
        });
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        const auto found = m_school->write([&](Transaction& tx) {
            return m_school->groups.findByName(tx, m_school->session, QStringLiteral("LACINA 1"));
        });
        QCOMPARE(**found, first);
        QVERIFY(archive(first, true));
        const GroupId second = m_school->addGroup(QStringLiteral("Łacina 1"));
        QVERIFY(second.isValid());
        const auto back = m_school->connection->write([&](Transaction& tx) {
            return m_school->groups.setArchived(tx, m_school->session, first, false);
        });
        QCOMPARE(back.error().code, ErrorCode::Conflict);
        const auto empty = m_school->connection->write([&](Transaction& tx) {
            return m_school->groups.add(tx, m_school->session, QStringLiteral("  "), m_school->language);
        });
        QCOMPARE(empty.error().code, ErrorCode::InputMissing);
    }

    void listsInTheSchoolsOrderWithCounts()
    {
        const GroupId z = m_school->addGroup(QStringLiteral("Zeta"));
        const GroupId l = m_school->addGroup(QStringLiteral("Łąka"));
        const GroupId m = m_school->addGroup(QStringLiteral("Mak"));
        const PersonId anna = m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"));
        const PersonId gone = m_school->add(QStringLiteral("Jan"), QStringLiteral("Nowak"));
        QVERIFY(m_school->enrol(l, { anna, gone }));
        QVERIFY(m_school->enrol(l, { anna })); // twice does no harm
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return m_school->people.archive(tx, m_school->session, { gone }); }));
        const auto list
            = m_school->write([&](Transaction& tx) { return m_school->groups.list(tx, m_school->session); });
        QVERIFY(list);
        QCOMPARE(list->size(), size_t { 3 });
        QCOMPARE((*list)[0].id, l);
        QCOMPARE((*list)[1].id, m);
        QCOMPARE((*list)[2].id, z);
        QCOMPARE((*list)[0].studentCount, 1);
        QVERIFY(archive(z, true));
        QCOMPARE(
            m_school->write([&](Transaction& tx) { return m_school->groups.list(tx, m_school->session); })
                ->size(),
            size_t { 2 });
        QCOMPARE(
            m_school
                ->write([&](Transaction& tx) { return m_school->groups.list(tx, m_school->session, true); })
                ->size(),
            size_t { 3 });
    }

    void studentsLeaveAndComeBack()
    {
        const GroupId group = m_school->addGroup(QStringLiteral("A1"));
        const PersonId anna = m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"));
        QVERIFY(m_school->enrol(group, { anna }));
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return m_school->groups.leave(tx, m_school->session, group, { anna }); }));
        QCOMPARE(students(group).size(), size_t { 0 });
        QVERIFY(m_school->enrol(group, { anna }));
        QCOMPARE(students(group).size(), size_t { 1 });
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM enrolment")), 1);
    }

    void renamingKeepsTheNote()
    {
        const GroupId group = m_school->addGroup(QStringLiteral("A1"));
        QVERIFY(m_school->write([&](Transaction& tx) {
            return m_school->groups.rename(tx,
                m_school->session,
                group,
                QStringLiteral("a1"),
                QStringLiteral("Tuesday"),
                m_school->language);
        }));
        const auto found = m_school->write(
            [&](Transaction& tx) { return m_school->groups.find(tx, m_school->session, group); });
        QCOMPARE(found->name, QStringLiteral("a1"));
        QCOMPARE(found->note, QStringLiteral("Tuesday"));
    }

private:
    bool archive(GroupId group, bool archived)
    {
        return m_school
            ->write([&](Transaction& tx) {
                return m_school->groups.setArchived(tx, m_school->session, group, archived);
            })
            .has_value();
    }
    std::vector<PersonId> students(GroupId group)
    {
        return m_school
            ->write([&](Transaction& tx) { return m_school->groups.students(tx, m_school->session, group); })
            .value_or(std::vector<PersonId>());
    }

    std::unique_ptr<PeopleFixture> m_school;
};

BELFRY_TEST(tst_GroupService)
#include "tst_GroupService.moc"
