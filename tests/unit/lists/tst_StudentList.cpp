// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/GroupList.h"
#include "core/lists/StudentList.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/people/PeopleFixture.h"

using namespace belfry::core;
using namespace belfry::core::lists;
using namespace belfry::core::people;
using belfry::tests::PeopleFixture;
using belfry::tests::TempDatabase;
using database::Transaction;

namespace {

/// One sending: version, final state, transport, state before it was held.
struct Sent
{
    int version;
    const char* state;
    const char* transport = "smtp";
    const char* heldFrom = "";
};

struct Situation
{
    const char* name;
    int version; ///< newest
    std::vector<Sent> messages;
    int paper; ///< version handed over on paper, 0: none
    CredentialState expected;
};

const std::vector<Situation>& situations()
{
    static const std::vector<Situation> all {
        { "nothing", 1, {}, 0, CredentialState::Never },
        { "pending", 1, { { 1, "pending" } }, 0, CredentialState::Queued },
        { "ready", 1, { { 1, "ready" } }, 0, CredentialState::Queued },
        { "claimed", 1, { { 1, "claimed" } }, 0, CredentialState::Queued },
        { "sending", 1, { { 1, "sending" } }, 0, CredentialState::Queued },
        { "retry", 1, { { 1, "retry" } }, 0, CredentialState::Queued },
        { "held while waiting", 1, { { 1, "held", "", "ready" } }, 0, CredentialState::Queued },
        { "held while uncertain", 1, { { 1, "held", "", "in_doubt" } }, 0, CredentialState::Uncertain },
        { "quarantined", 1, { { 1, "quarantined" } }, 0, CredentialState::Queued },
        { "accepted", 1, { { 1, "sent" } }, 0, CredentialState::Sent },
        { "folder", 1, { { 1, "sent", "folder" } }, 0, CredentialState::Folder },
        { "uncertain", 1, { { 1, "in_doubt" } }, 0, CredentialState::Uncertain },
        { "failed", 1, { { 1, "failed" } }, 0, CredentialState::Failed },
        { "expired", 1, { { 1, "expired" } }, 0, CredentialState::Failed },
        { "blocked", 1, { { 1, "blocked" } }, 0, CredentialState::Failed },
        { "cancelled", 1, { { 1, "cancelled" } }, 0, CredentialState::Never },
        { "paper", 1, {}, 1, CredentialState::Sent },
        { "paper beats failed", 1, { { 1, "failed" } }, 1, CredentialState::Sent },
        { "accepted beats all",
            1,
            { { 1, "failed" }, { 1, "in_doubt" }, { 1, "sent" }, { 1, "pending" } },
            0,
            CredentialState::Sent },
        { "uncertain beats waiting",
            1,
            { { 1, "pending" }, { 1, "in_doubt" }, { 1, "failed" } },
            0,
            CredentialState::Uncertain },
        { "waiting beats failed", 1, { { 1, "failed" }, { 1, "ready" } }, 0, CredentialState::Queued },
        { "failed beats folder",
            1,
            { { 1, "sent", "folder" }, { 1, "failed" } },
            0,
            CredentialState::Failed },
        { "folder, then accepted", 1, { { 1, "sent", "folder" }, { 1, "sent" } }, 0, CredentialState::Sent },
        { "older accepted", 2, { { 1, "sent" } }, 0, CredentialState::Changed },
        { "older on paper", 2, {}, 1, CredentialState::Changed },
        { "older accepted, newest cancelled",
            2,
            { { 1, "sent" }, { 2, "cancelled" } },
            0,
            CredentialState::Changed },
        { "older accepted, newest waits",
            2,
            { { 1, "sent" }, { 2, "pending" } },
            0,
            CredentialState::Queued },
        { "older accepted, newest in folder",
            2,
            { { 1, "sent" }, { 2, "sent", "folder" } },
            0,
            CredentialState::Folder },
        { "older only in folder", 2, { { 1, "sent", "folder" } }, 0, CredentialState::Never },
        { "older failed", 2, { { 1, "failed" } }, 0, CredentialState::Never },
        { "both accepted", 2, { { 1, "sent" }, { 2, "sent" } }, 0, CredentialState::Sent },
    };
    return all;
}

/// The way to a state that the table of transitions allows.
QStringList wayTo(const QString& state, const QString& heldFrom)
{
    static const QHash<QString, QStringList> ways {
        { QStringLiteral("pending"), {} },
        { QStringLiteral("ready"), { QStringLiteral("ready") } },
        { QStringLiteral("claimed"), { QStringLiteral("ready"), QStringLiteral("claimed") } },
        { QStringLiteral("sending"),
            { QStringLiteral("ready"), QStringLiteral("claimed"), QStringLiteral("sending") } },
        { QStringLiteral("retry"),
            { QStringLiteral("ready"), QStringLiteral("claimed"), QStringLiteral("retry") } },
        { QStringLiteral("failed"),
            { QStringLiteral("ready"), QStringLiteral("claimed"), QStringLiteral("failed") } },
        { QStringLiteral("quarantined"),
            { QStringLiteral("ready"), QStringLiteral("claimed"), QStringLiteral("quarantined") } },
        { QStringLiteral("sent"),
            { QStringLiteral("ready"),
                QStringLiteral("claimed"),
                QStringLiteral("sending"),
                QStringLiteral("sent") } },
        { QStringLiteral("in_doubt"),
            { QStringLiteral("ready"),
                QStringLiteral("claimed"),
                QStringLiteral("sending"),
                QStringLiteral("in_doubt") } },
        { QStringLiteral("expired"), { QStringLiteral("ready"), QStringLiteral("expired") } },
        { QStringLiteral("blocked"), { QStringLiteral("ready"), QStringLiteral("blocked") } },
        { QStringLiteral("cancelled"), { QStringLiteral("cancelled") } },
    };
    return state == QLatin1String("held") ? ways.value(heldFrom) + QStringList(state) : ways.value(state);
}

} // namespace

class tst_StudentList : public QObject
{
    Q_OBJECT

    template <class Body> auto read(Body&& body)
    {
        auto outcome = m_school->write(std::forward<Body>(body));
        return outcome ? *outcome : std::decay_t<decltype(*outcome)>();
    }

private Q_SLOTS:
    void init() { BELFRY_PEOPLE_INIT(m_school); }
    void cleanup() { m_school.reset(); }

    void tellsTheStateOfCredentials()
    {
        QVERIFY(m_school->run(
            QStringLiteral("INSERT INTO submission (id, uuid, kind, purpose, author, state, created_at) "
                           "VALUES (1, 'u', 'system', 'credentials', 'Ewa', 'complete', 1)")));
        std::vector<PersonId> persons;
        for (const Situation& situation : situations()) {
            persons.push_back(make(situation));
        }
        const auto rows
            = read([&](Transaction& tx) { return StudentList::rows(tx, m_school->session, persons); });
        QCOMPARE(rows.size(), persons.size());
        for (size_t index = 0; index < rows.size(); ++index) {
            const Situation& situation = situations()[index];
            QVERIFY2(rows[index].credentials.state == situation.expected,
                qPrintable(QStringLiteral("%1: %2").arg(
                    QLatin1String(situation.name), credentialStateName(rows[index].credentials.state))));
            const auto one = read([&](Transaction& tx) {
                return StudentList::credentialInfo(tx, m_school->session, persons[index]);
            });
            QCOMPARE(one.state, situation.expected);
            QCOMPARE(one.channel.isEmpty(), situation.expected == CredentialState::Never);
        }
        // The filter of the list says the same as the row.
        for (const auto state : { CredentialState::Never,
                 CredentialState::Folder,
                 CredentialState::Queued,
                 CredentialState::Sent,
                 CredentialState::Failed,
                 CredentialState::Uncertain,
                 CredentialState::Changed }) {
            StudentFilter filter;
            filter.credentials = state;
            auto found = ids(filter);
            std::vector<PersonId> expected;
            for (size_t index = 0; index < persons.size(); ++index) {
                if (situations()[index].expected == state) {
                    expected.push_back(persons[index]);
                }
            }
            std::sort(found.begin(), found.end());
            QVERIFY2(found == expected, qPrintable(credentialStateName(state)));
        }
        // And so do the counts of a group; who left or was archived is not counted, an archived group not
        // shown.
        const GroupId group = m_school->addGroup(QStringLiteral("A1"));
        const PersonId gone = m_school->add(QStringLiteral("Jan"), QStringLiteral("Gone"));
        QVERIFY(m_school->enrol(group, persons));
        QVERIFY(m_school->enrol(group, { gone }));
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return m_school->people.archive(tx, m_school->session, { gone }); }));
        const auto groups
            = read([&](Transaction& tx) { return GroupList::rows(tx, m_school->session, false); });
        QCOMPARE(groups.size(), size_t { 1 });
        std::map<CredentialState, int> counts;
        for (const Situation& situation : situations()) {
            counts[situation.expected] += 1;
        }
        QVERIFY(groups.front().credentials == counts);
        QCOMPARE(groups.front().group.studentCount, static_cast<int>(persons.size()));
        QVERIFY(m_school->write([&](Transaction& tx) {
            return m_school->groups.setArchived(tx, m_school->session, group, true);
        }));
        QCOMPARE(read([&](Transaction& tx) { return GroupList::rows(tx, m_school->session, false); }).size(),
            size_t { 0 });
        QCOMPARE(read([&](Transaction& tx) { return GroupList::rows(tx, m_school->session, true); }).size(),
            size_t { 1 });
    }

    void theOthersStandInTheTooltip()
    {
        QVERIFY(m_school->run(
            QStringLiteral("INSERT INTO submission (id, uuid, kind, purpose, author, state, created_at) "
                           "VALUES (1, 'u', 'system', 'credentials', 'Ewa', 'complete', 1)")));
        const PersonId person
            = make({ "", 2, { { 1, "sent" }, { 2, "failed" }, { 2, "sent" } }, 2, CredentialState::Sent });
        const auto info = read(
            [&](Transaction& tx) { return StudentList::credentialInfo(tx, m_school->session, person); });
        QCOMPARE(info.state, CredentialState::Sent);
        QCOMPARE(info.otherSendings.size(), size_t { 3 });
        QCOMPARE(info.others.count(QLatin1Char('\n')), 2);
        QCOMPARE(info.otherSendings.back().version, 1);
    }

    void showsAWindowOfRows()
    {
        const PersonId anna = m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"));
        const PersonId jan = m_school->add(QStringLiteral("Jan"), QStringLiteral("Łoś"));
        QVERIFY(m_school->setMails(anna,
            { QStringLiteral("a@example.org"), QStringLiteral("broken@") },
            { QStringLiteral("600100200") }));
        QVERIFY(m_school->enrol(m_school->addGroup(QStringLiteral("B")), { anna }));
        QVERIFY(m_school->enrol(m_school->addGroup(QStringLiteral("A")), { anna }));
        ConsentEntry entry;
        entry.person = anna;
        entry.source = QStringLiteral("paper");
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return m_school->consents.record(tx, m_school->session, entry); }));
        const auto rows = read([&](Transaction& tx) {
            return StudentList::rows(tx, m_school->session, { jan, anna, PersonId(999) });
        });
        QCOMPARE(rows.size(), size_t { 2 });
        QCOMPARE(rows[0].listName, QStringLiteral("Łoś Jan"));
        QCOMPARE(rows[1].groups, QStringList({ QStringLiteral("A"), QStringLiteral("B") }));
        QCOMPARE(rows[1].emails, QStringList({ QStringLiteral("a@example.org"), QStringLiteral("broken@") }));
        QCOMPARE(rows[1].phones, QStringList({ QStringLiteral("+48600100200") }));
        QVERIFY(rows[1].consent.contract);
        QVERIFY(!rows[1].consent.messages);
        QCOMPARE(rows[1].credentials.state, CredentialState::Never);
    }

    void searchesEveryWordInEverything()
    {
        const PersonId anna = m_school->add(QStringLiteral("Żaneta"), QStringLiteral("Łoś"));
        const PersonId jan = m_school->add(QStringLiteral("Jan"), QStringLiteral("100% Nowak"));
        QVERIFY(m_school->setMails(
            anna, { QStringLiteral("zl@example.org") }, { QStringLiteral("600 100 200") }));
        QCOMPARE(search(QStringLiteral("los ZAN")), std::vector<PersonId>({ anna }));
        QCOMPARE(search(QStringLiteral("łoś")), std::vector<PersonId>({ anna }));
        QCOMPARE(search(QStringLiteral("zl@ex")), std::vector<PersonId>({ anna }));
        QCOMPARE(search(QStringLiteral("600100200")), std::vector<PersonId>({ anna }));
        QCOMPARE(search(QStringLiteral("100%")), std::vector<PersonId>({ jan }));
        QCOMPARE(search(QStringLiteral("_")), std::vector<PersonId>());
        QCOMPARE(search(QStringLiteral("los jan")), std::vector<PersonId>());
        QCOMPARE(search(QStringLiteral("a b c d e f g h i j k")),
            std::vector<PersonId>()); // more words than are looked for
    }

    void filtersByKindGroupStatusAndProblem()
    {
        const PersonId anna = m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"));
        const PersonId jan = m_school->add(QStringLiteral("Jan"), QStringLiteral("Nowak"));
        const PersonId teacher = m_school->add(QStringLiteral("Tomasz"),
            QStringLiteral("Nowak"),
            PersonRoles(PersonRole::Teacher) | PersonRole::Payer);
        const PersonId gone = m_school->add(QStringLiteral("Zofia"), QStringLiteral("Nowak"));
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return m_school->people.archive(tx, m_school->session, { gone }); }));
        QVERIFY(m_school->setMails(anna, { QStringLiteral("a@example.org"), QStringLiteral("broken@") }));
        const GroupId group = m_school->addGroup(QStringLiteral("A"));
        QVERIFY(m_school->enrol(group, { anna }));
        QVERIFY(m_school->write([&](Transaction& tx) {
            return m_school->people.linkGuardian(tx, m_school->session, { anna, teacher, {}, 0 });
        }));
        ConsentEntry entry;
        entry.person = jan;
        entry.source = QStringLiteral("paper");
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return m_school->consents.record(tx, m_school->session, entry); }));

        StudentFilter filter;
        QCOMPARE(ids(filter), std::vector<PersonId>({ anna, jan }));
        filter.archived = true;
        QCOMPARE(ids(filter), std::vector<PersonId>({ gone }));
        filter = {};
        filter.group = group;
        QCOMPARE(ids(filter), std::vector<PersonId>({ anna }));
        filter = {};
        filter.problem = Problem::NoAddress;
        QCOMPARE(ids(filter), std::vector<PersonId>({ jan }));
        filter.problem = Problem::BadAddress;
        QCOMPARE(ids(filter), std::vector<PersonId>({ anna }));
        filter.problem = Problem::NoConsent;
        QCOMPARE(ids(filter), std::vector<PersonId>({ anna }));
        filter.problem = Problem::NoGuardian;
        QCOMPARE(ids(filter), std::vector<PersonId>({ jan }));
        filter.problem = Problem::NoGroup;
        QCOMPARE(ids(filter), std::vector<PersonId>({ jan }));
        for (const auto kind :
            { PersonListKind::Teachers, PersonListKind::Payers, PersonListKind::Guardians }) {
            filter = {};
            filter.kind = kind;
            QCOMPARE(ids(filter), std::vector<PersonId>({ teacher }));
        }
        filter.kind = PersonListKind::Everybody;
        QCOMPARE(ids(filter).size(), size_t { 3 });
        QCOMPARE(read([&](Transaction& tx) {
            return StudentList::total(tx, m_school->session, PersonListKind::Students);
        }),
            2);
    }

    void sortsByEveryColumn()
    {
        const PersonId anna = m_school->add(QStringLiteral("Anna"), QStringLiteral("Łoś"));
        const PersonId jan = m_school->add(QStringLiteral("Jan"), QStringLiteral("Lis"));
        const PersonId ewa = m_school->add(QStringLiteral("Ewa"), QStringLiteral("Mak"));
        QVERIFY(m_school->enrol(m_school->addGroup(QStringLiteral("A")), { ewa, anna }));
        QVERIFY(m_school->enrol(m_school->addGroup(QStringLiteral("B")), { jan, anna }));
        QVERIFY(
            m_school->run(QStringLiteral("UPDATE person SET number = '10' WHERE id = %1").arg(anna.value())));
        QVERIFY(
            m_school->run(QStringLiteral("UPDATE person SET number = '9' WHERE id = %1").arg(ewa.value())));
        QVERIFY(m_school->run(QStringLiteral("INSERT INTO account (id, uuid, person_id, login, login_fold, "
                                             "made_at) VALUES (1, '1', %1, 'B', 'b', 1)")
                .arg(anna.value())));
        QVERIFY(m_school->run(QStringLiteral("INSERT INTO account (id, uuid, person_id, login, login_fold, "
                                             "made_at) VALUES (2, '2', %1, 'a', 'a', 1)")
                .arg(jan.value())));
        const auto sorted = [&](SortColumn column, bool descending) {
            StudentFilter filter;
            filter.sort = column;
            filter.descending = descending;
            return ids(filter);
        };
        using Order = std::vector<PersonId>;
        QCOMPARE(sorted(SortColumn::Name, false), Order({ jan, anna, ewa }));
        QCOMPARE(sorted(SortColumn::Name, true), Order({ ewa, anna, jan }));
        QCOMPARE(sorted(SortColumn::Group, false), Order({ anna, ewa, jan }));
        QCOMPARE(sorted(SortColumn::Group, true), Order({ jan, anna, ewa }));
        QCOMPARE(sorted(SortColumn::Number, false), Order({ ewa, anna, jan }));
        QCOMPARE(
            sorted(SortColumn::Number, true), Order({ anna, ewa, jan })); // without a number last, either way
        QCOMPARE(sorted(SortColumn::Login, false), Order({ jan, anna, ewa }));
    }

    void theListIsReadFromTheIndexAlone()
    {
        if (m_school->connection->dialect().engine() != database::Engine::Sqlite) {
            QSKIP("EXPLAIN QUERY PLAN is of SQLite");
        }
        const auto plan = m_school->write([](Transaction& tx) -> Result<QString> {
            auto query = tx.prepare(
                QStringLiteral("EXPLAIN QUERY PLAN SELECT p.id FROM person p WHERE p.is_student = TRUE AND "
                               "p.status = 'active' "
                               "AND p.search_fold LIKE '%x%' ESCAPE '\\' ORDER BY p.sort_key, p.id"));
            TRY(query.exec());
            QString text;
            while (query.next()) {
                text += query.text(3) + QLatin1Char('\n');
            }
            return text;
        });
        QVERIFY(plan);
        QVERIFY2(plan->contains(QLatin1String("USING COVERING INDEX person_students")), qPrintable(*plan));
        QVERIFY2(!plan->contains(QLatin1String("B-TREE")), qPrintable(*plan));
    }

private:
    std::vector<PersonId> ids(const StudentFilter& filter)
    {
        return read([&](Transaction& tx) { return StudentList::ids(tx, m_school->session, filter); });
    }
    std::vector<PersonId> search(const QString& typed)
    {
        StudentFilter filter;
        filter.search = typed;
        return ids(filter);
    }

    PersonId make(const Situation& situation)
    {
        const PersonId person
            = m_school->add(QStringLiteral("Anna"), QLatin1String(situation.name) + QStringLiteral(" x"));
        m_school->run(QStringLiteral("INSERT INTO account (id, uuid, person_id, login, login_fold, version, "
                                     "made_at) VALUES (?, ?, ?, ?, ?, ?, 1)"),
            { person.value(),
                QUuid::createUuid().toString(),
                person.value(),
                QString::number(person.value()),
                QString::number(person.value()),
                situation.version });
        for (const Sent& sent : situation.messages) {
            addMessage(person, sent);
        }
        if (situation.paper > 0) {
            m_school->run(QStringLiteral("INSERT INTO paper_handover (account_id, version, handed_on, "
                                         "recorded_by, recorded_at) VALUES (?, ?, '2026-11-01', 'Ewa', 1)"),
                { person.value(), situation.paper });
        }
        return person;
    }

    void addMessage(PersonId person, const Sent& sent)
    {
        const qint64 id = ++m_messages;
        const QByteArray digest = QByteArray::number(id);
        QVERIFY(m_school->run(
            QStringLiteral("INSERT INTO outbox (id, uuid, submission_id, kind, purpose, channel, "
                           "recipient_id, recipient_name, address, subject, "
                           "message_id, digest, dedupe, author, created_at, state, state_at) VALUES (?, ?, "
                           "1, 'system', 'credentials', 'email', ?, 'A', "
                           "'a@example.org', 's', ?, ?, ?, 'Ewa', 1, 'pending', ?)"),
            { id, QUuid::createUuid().toString(), person.value(), QString::number(id), digest, digest, id }));
        QVERIFY(m_school->run(QStringLiteral("INSERT INTO outbox_subject (outbox_id, kind, subject_id, "
                                             "version) VALUES (?, 'credential', ?, ?)"),
            { id, person.value(), sent.version }));
        const QString heldFrom = QLatin1String(sent.heldFrom);
        for (const QString& state : wayTo(QLatin1String(sent.state), heldFrom)) {
            QVERIFY2(m_school->run(
                         QStringLiteral(
                             "UPDATE outbox SET state = ?, approval = 'rule', approved_digest = digest, "
                             "next_at = 1, owner = 'w', lease_until = 9, "
                             "attempt = 'x', transport = ?, held_from = ?, accepted_at = ? WHERE id = ?"),
                         { state,
                             state == QLatin1String("sent") ? QLatin1String(sent.transport)
                                                            : QString(QLatin1String("")),
                             heldFrom.isNull() ? QStringLiteral("") : heldFrom,
                             state == QLatin1String("sent") ? QVariant(id)
                                                            : QVariant(QMetaType(QMetaType::LongLong)),
                             id }),
                qPrintable(state));
        }
    }

    std::unique_ptr<PeopleFixture> m_school;
    qint64 m_messages = 0;
};

BELFRY_TEST(tst_StudentList)
#include "tst_StudentList.moc"
