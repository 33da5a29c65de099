// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/RoleService.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::people;
using belfry::tests::TestSchool;
using database::Transaction;

/// ES-01, ES-39: roles that the school makes itself.
class tst_RoleService : public QObject
{
    Q_OBJECT

    // Before its users: its type is deduced.
    template <class Body> auto must(Body body) { return m_school->write(body); }

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_roles = std::make_unique<RoleService>(m_school->audit);
    }
    void cleanup() { m_school.reset(); }

    void makesGivesAndTakes()
    {
        const auto anna = m_school->addPerson(u"Anna"_qs, u"Żak"_qs, PersonRole::Guardian, {});
        const auto jan = m_school->addPerson(u"Jan"_qs, u"Lis"_qs, PersonRole::Teacher, {});
        const auto id
            = must([&](Transaction& tx) { return m_roles->add(tx, m_school->owner, u" Rada rodziców "_qs); });
        for (const PersonId person : { anna, jan, anna }) {
            must([&](Transaction& tx) { return m_roles->give(tx, m_school->owner, id, person); });
        }
        auto roles = must([&](Transaction& tx) { return m_roles->list(tx, m_school->owner); });
        QCOMPARE(roles.size(), size_t { 1 });
        QCOMPARE(roles[0].name, u"Rada rodziców"_qs);
        QCOMPARE(roles[0].personCount, 2);
        const auto found = must(
            [&](Transaction& tx) { return m_roles->findByName(tx, m_school->owner, u"RADA RODZICOW"_qs); });
        QCOMPARE(found, std::optional(id));
        const auto persons = must([&](Transaction& tx) { return m_roles->persons(tx, m_school->owner, id); });
        QCOMPARE(persons, (std::vector<PersonId> { jan, anna }));
        must([&](Transaction& tx) { return m_school->people.archive(tx, m_school->owner, { jan }); });
        QCOMPARE(must([&](Transaction& tx) { return m_roles->persons(tx, m_school->owner, id); }),
            std::vector<PersonId> { anna });
        must([&](Transaction& tx) { return m_roles->take(tx, m_school->owner, id, anna); });
        QVERIFY(must([&](Transaction& tx) { return m_roles->rolesOf(tx, m_school->owner, anna); }).empty());
        must([&](Transaction& tx) { return m_roles->remove(tx, m_school->owner, id); });
        QVERIFY(must([&](Transaction& tx) { return m_roles->list(tx, m_school->owner); }).empty());
        QCOMPARE(m_school->number(u"SELECT COUNT(*) FROM person_role"_qs), 0);
    }

    void namesAreUniqueAndNotEmpty()
    {
        must([&](Transaction& tx) { return m_roles->add(tx, m_school->owner, u"Kierowcy"_qs); });
        const auto add = [&](const QString& name) {
            return m_school->connection->write(
                [&](Transaction& tx) { return m_roles->add(tx, m_school->owner, name); });
        };
        QCOMPARE(add(u"kierowcy"_qs).error().code, ErrorCode::Conflict);
        QCOMPARE(add(u" "_qs).error().code, ErrorCode::InputMissing);
        QCOMPARE(add(u"a\nb"_qs).error().code, ErrorCode::InputInvalid);
        m_school->owner.role = access::Role::Auditor;
        QCOMPARE(add(u"x"_qs).error().code, ErrorCode::NotPermitted);
    }

    void rolesGoWithAMergedPerson()
    {
        const auto one = m_school->addPerson(u"Anna"_qs, u"Żak"_qs, PersonRole::Guardian, {});
        const auto two = m_school->addPerson(u"Anna"_qs, u"Żak"_qs, PersonRole::Guardian, {});
        for (const char* name : { "a", "b" }) {
            const auto id = must(
                [&](Transaction& tx) { return m_roles->add(tx, m_school->owner, QLatin1String(name)); });
            must([&](Transaction& tx) { return m_roles->give(tx, m_school->owner, id, two); });
            if (*name == 'a') {
                must([&](Transaction& tx) { return m_roles->give(tx, m_school->owner, id, one); });
            }
        }
        must([&](Transaction& tx) {
            return m_school->people.merge(tx, m_school->owner, two, one, QStringLiteral("pl"));
        });
        QCOMPARE(must([&](Transaction& tx) { return m_roles->rolesOf(tx, m_school->owner, one); }).size(),
            size_t { 2 });
    }

private:
    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<RoleService> m_roles;
};

BELFRY_TEST(tst_RoleService)
#include "tst_RoleService.moc"
