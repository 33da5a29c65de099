// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/DraftService.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::messaging;
using belfry::core::database::Transaction;
using belfry::tests::TestSchool;

/// What is typed survives a crash: drafts of one person each, kept with everything that the window knows.
class tst_Drafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_me = staff(1, QStringLiteral("anna"));
        m_other = staff(2, QStringLiteral("olga"));
    }
    void cleanup() { m_school.reset(); }

    void keepsEverythingThatWasTyped()
    {
        const Composition typed = full();
        const DraftId id = save({}, typed);
        QVERIFY(id.isValid());
        const Draft kept = m_school->write([&](Transaction& tx) { return m_drafts.find(tx, m_me, id); });
        QCOMPARE(kept.title, QStringLiteral("Zebranie"));
        QCOMPARE(toJson(kept.composition), toJson(typed));
        QCOMPARE(kept.composition.audience.parts, typed.audience.parts);
        QCOMPARE(kept.composition.audience.takenOut, typed.audience.takenOut);
        QCOMPARE(kept.composition.attachments, typed.attachments);
        QCOMPARE(kept.composition.sendAt, typed.sendAt);
        QCOMPARE(kept.composition.channels.size(), typed.channels.size());
        QVERIFY(kept.composition.isForStaffProfile);
    }

    void keepsOneDraftForOneWindow()
    {
        Composition typed = full();
        const DraftId id = save({}, typed);
        typed.text.subject = QStringLiteral("Zebranie w środę");
        QCOMPARE(save(id, typed), id);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM message_draft")), 1);
        // Deleted in another window meanwhile: nothing typed is lost.
        remove(id);
        const DraftId anew = save(id, typed);
        QVERIFY(anew.isValid());
        QCOMPARE(list(m_me).size(), size_t { 1 });
        QCOMPARE(list(m_me).front().title, typed.text.subject);
    }

    void listsTheNewestFirst()
    {
        Composition typed;
        typed.text.body = QStringLiteral("first  words\nof a text");
        const DraftId first = save({}, typed);
        m_school->clock.advance(1000);
        save({}, full());
        m_school->clock.advance(1000);
        QCOMPARE(list(m_me).front().title, QStringLiteral("Zebranie"));
        save(first, typed);
        QCOMPARE(list(m_me).front().title, QStringLiteral("first words of a text"));
    }

    void showsNobodyTheDraftsOfOthers()
    {
        const DraftId id = save({}, full());
        QVERIFY(list(m_other).empty());
        const auto found
            = m_school->connection->read([&](Transaction& tx) { return m_drafts.find(tx, m_other, id); });
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        m_school->write([&](Transaction& tx) { return m_drafts.remove(tx, m_other, id); });
        QCOMPARE(list(m_me).size(), size_t { 1 });
        // Saved under somebody else's id it becomes one's own.
        const DraftId own
            = m_school->write([&](Transaction& tx) { return m_drafts.save(tx, m_other, id, full()); });
        QVERIFY(own != id);
    }

    void asksWhoMayWrite()
    {
        access::Session auditor = m_me;
        auditor.role = access::Role::Auditor;
        const auto saved = m_school->connection->write(
            [&](Transaction& tx) { return m_drafts.save(tx, auditor, {}, full()); });
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::NotPermitted);
    }

    void leavesOutWhatCannotBeRead()
    {
        save({}, full());
        m_school->write([&](Transaction& tx) -> Result<void> {
            return tx.prepare(QStringLiteral("UPDATE message_draft SET content = '{\"kind\":\"odd\"}'"))
                .exec();
        });
        QVERIFY(list(m_me).empty());
        QVERIFY(!compositionFromJson("no json"));
        QVERIFY(!compositionFromJson("{\"kind\":\"informational\",\"channels\":[\"pigeon\"]}"));
    }

private:
    access::Session staff(qint64 id, const QString& login)
    {
        m_school->write([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(QStringLiteral(
                "INSERT INTO staff (id, uuid, login, login_fold, display_name, role, password_hash, "
                "created_at) VALUES (:id, :uuid, :login, :login, :login, 'secretary', 'x', 0)"));
            query.bind(":id", id).bind(":uuid", QUuid::createUuid()).bind(":login", login);
            return query.exec();
        });
        access::Session session;
        session.staff = StaffId(id);
        session.name = login;
        session.role = access::Role::Secretary;
        return session;
    }
    static Composition full()
    {
        Composition typed;
        typed.audience.parts = { { AudiencePart::Kind::Group, 3, QStringLiteral("A1 pon.") },
            { AudiencePart::Kind::Person, 17, {} } };
        typed.audience.who = Who::Both;
        typed.audience.takenOut = { PersonId(9) };
        typed.channels = { outbox::Channel::Email, outbox::Channel::Sms };
        typed.text = { QStringLiteral("Zebranie"), QStringLiteral("Dzień dobry [imię|Państwu],\n…") };
        typed.smsText = QStringLiteral("Zebranie o 18");
        typed.attachments
            = { { QStringLiteral("plan zajęć.pdf"), "application/pdf", QByteArray(32, '\x07'), 1234 } };
        typed.sendAt = Q_INT64_C(1795000000000);
        typed.replyTo = QStringLiteral("biuro@example.org");
        typed.isForStaffProfile = true;
        return typed;
    }
    DraftId save(DraftId id, const Composition& composition)
    {
        return m_school->write([&](Transaction& tx) { return m_drafts.save(tx, m_me, id, composition); });
    }
    void remove(DraftId id)
    {
        m_school->write([&](Transaction& tx) { return m_drafts.remove(tx, m_me, id); });
    }
    std::vector<Draft> list(const access::Session& session)
    {
        return m_school->write([&](Transaction& tx) { return m_drafts.list(tx, session); });
    }

    std::unique_ptr<TestSchool> m_school;
    DraftService m_drafts;
    access::Session m_me;
    access::Session m_other;
};

BELFRY_TEST(tst_Drafts)
#include "tst_Drafts.moc"
