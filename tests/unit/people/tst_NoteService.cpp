// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/NoteService.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::people;
using belfry::tests::TestSchool;
using database::Transaction;

/// LL2-23 (event "note"): what is written down about a person.
class tst_NoteService : public QObject
{
    Q_OBJECT

    // Before its users: its type is deduced.
    template <class Body> auto must(Body body) { return m_school->write(body); }
    auto add(PersonId person, const QString& body)
    {
        return m_school->connection->write(
            [&](Transaction& tx) { return m_notes->add(tx, m_school->owner, person, body); });
    }
    auto tell(const QString& body)
    {
        return m_school->connection->write([&](Transaction& tx) {
            return m_notes->add(tx, m_school->owner, m_zofia, body, NoteService::Tell::Family);
        });
    }
    std::vector<Note> notesOf(PersonId person)
    {
        return must([&](Transaction& tx) { return m_notes->list(tx, m_school->owner, person); });
    }

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_notes = std::make_unique<NoteService>(m_school->audit);
        m_zofia = m_school->addPerson(u"Zofia"_qs, u"Żak"_qs, PersonRole::Student, {});
    }
    void cleanup() { m_school.reset(); }

    void keepsWhatWasWrittenWithAuthorAndTime()
    {
        const qint64 first = m_school->clock.nowMs();
        QVERIFY(add(m_zofia, u"  Ill until Monday.\r\nMother called. "_qs));
        m_school->clock.advance(60'000);
        m_school->owner.name = u"Jan Lis"_qs;
        QVERIFY(add(m_zofia, u"Is well again."_qs));
        const auto notes = notesOf(m_zofia);
        QCOMPARE(notes.size(), size_t { 2 });
        QCOMPARE(notes[0].body, u"Is well again."_qs);
        QCOMPARE(notes[0].author, u"Jan Lis"_qs);
        QCOMPARE(notes[1].body, u"Ill until Monday.\nMother called."_qs);
        QCOMPARE(notes[1].author, u"Maria Zarządca"_qs);
        QVERIFY(notes[1].createdAt >= first && notes[0].createdAt > notes[1].createdAt);
        QVERIFY(!notes[0].uuid.isNull() && notes[0].uuid != notes[1].uuid);
    }

    void theAuditTrailDoesNotRepeatTheText()
    {
        QVERIFY(add(m_zofia, u"Private matter."_qs));
        QCOMPARE(m_school->number(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'note.add'"_qs), 1);
        QCOMPARE(m_school->number(u"SELECT COUNT(*) FROM audit_entry WHERE detail LIKE '%Private%'"_qs), 0);
    }

    void refusesWhatIsNoNote_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty") << QString() << int(ErrorCode::InputMissing) << u"body"_qs;
        QTest::newRow("blanks") << u" \n\t "_qs << int(ErrorCode::InputMissing) << u"body"_qs;
        QTest::newRow("a book") << QString(kLongestPersonNote + 1, u'x') << int(ErrorCode::InputInvalid)
                                << u"body: too_long"_qs;
        QTest::newRow("nul") << QString(QChar(0)) << int(ErrorCode::InputInvalid)
                             << u"body: control_character"_qs;
    }
    void refusesWhatIsNoNote()
    {
        QFETCH(QString, body);
        QFETCH(int, code);
        QFETCH(QString, detail);
        const auto id = add(m_zofia, body);
        QVERIFY(!id);
        QCOMPARE(int(id.error().code), code);
        QCOMPARE(id.error().detail, detail);
        QVERIFY(notesOf(m_zofia).empty());
    }

    void onlyWhoMayEditWrites()
    {
        QVERIFY(add(m_zofia, QString(kLongestPersonNote, u'x')));
        m_school->owner.role = access::Role::Auditor;
        QCOMPARE(add(m_zofia, u"x"_qs).error().code, ErrorCode::NotPermitted);
        QCOMPARE(add(PersonId(999), u"x"_qs).error().code, ErrorCode::NotPermitted);
        m_school->owner.role = access::Role::Secretary;
        QCOMPARE(add(PersonId(999), u"x"_qs).error().code, ErrorCode::NotFound);
        QCOMPARE(notesOf(m_zofia).size(), size_t { 1 });
    }

    /// LL2-02: what is told is an event of its own, once, in the same transaction.
    void tellingRecordsTheEvent()
    {
        QVERIFY(add(m_zofia, u"For the office alone."_qs));
        QCOMPARE(m_school->number(u"SELECT COUNT(*) FROM event"_qs), 0);
        const auto told = tell(u"Please bring the red book."_qs);
        QVERIFY(told);
        QCOMPARE(m_school->text(u"SELECT type FROM event"_qs), u"note"_qs);
        QCOMPARE(m_school->number(u"SELECT person_id FROM event"_qs), m_zofia.value());
        QCOMPARE(m_school->text(u"SELECT cause FROM event"_qs), u"note:%1"_qs.arg(told->value()));
        m_school->owner.role = access::Role::Auditor;
        QCOMPARE(tell(u"x"_qs).error().code, ErrorCode::NotPermitted);
    }

    void notesFollowAMergedPerson()
    {
        const auto twin = m_school->addPerson(u"Zofia"_qs, u"Żak"_qs, PersonRole::Student, {});
        QVERIFY(add(twin, u"Plays the cello."_qs));
        must([&](Transaction& tx) {
            return m_school->people.merge(tx, m_school->owner, twin, m_zofia, QStringLiteral("pl"));
        });
        QCOMPARE(notesOf(m_zofia).size(), size_t { 1 });
        QCOMPARE(add(twin, u"x"_qs).error().code, ErrorCode::NotFound);
    }

private:
    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<NoteService> m_notes;
    PersonId m_zofia;
};

BELFRY_TEST(tst_NoteService)
#include "tst_NoteService.moc"
