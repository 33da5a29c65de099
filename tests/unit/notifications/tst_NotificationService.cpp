// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notifications/NotificationService.h"
#include "core/notifications/NotificationTexts.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::notifications;
using belfry::core::database::Transaction;
using belfry::core::events::EventChannel;
using belfry::core::events::EventType;
using belfry::core::messaging::TemplateText;
using belfry::tests::TestSchool;

class tst_NotificationService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_service = std::make_unique<NotificationService>(m_school->audit);
        m_school->owner.mayApprove = true;
    }
    void cleanup()
    {
        m_service.reset();
        m_school.reset();
    }

    /// LL2-06, LL2-08: a missing row is the catalogue's default; none lit is silent.
    void cellsAreLitAndPutOut()
    {
        QCOMPARE(row(EventType::LessonCancelled).on.at(EventChannel::Sms), true);
        QVERIFY(set(EventType::LessonCancelled, EventChannel::Sms, false));
        QCOMPARE(row(EventType::LessonCancelled).on.at(EventChannel::Sms), false);
        QCOMPARE(row(EventType::LessonCancelled).on.at(EventChannel::Email), true);
        QCOMPARE(row(EventType::LessonMoved).on.at(EventChannel::Sms), true);
        QVERIFY(set(EventType::LessonCancelled, EventChannel::Sms, true));
        QCOMPARE(row(EventType::LessonCancelled).on.at(EventChannel::Sms), true);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM event_rule")), 1);
        // "Something new lies in your inbox" into the inbox would repeat itself for ever.
        QCOMPARE(
            set(EventType::SystemMessage, EventChannel::System, true).error().code, ErrorCode::InputInvalid);
        QCOMPARE(row(EventType::SystemMessage).on.count(EventChannel::System), size_t(0));
    }

    /// LL2-10 to LL2-14: confirmation by default; each channel for itself; the kinds decide first (ES-06).
    void confirmationIsAChoicePerChannel()
    {
        QCOMPARE(row(EventType::Note).confirmation.at(EventChannel::Email), Confirmation::ByPerson);
        QCOMPARE(row(EventType::Note).confirmation.at(EventChannel::Sms), Confirmation::ByPerson);
        QVERIFY(confirm(EventChannel::Email, false));
        QCOMPARE(row(EventType::Note).confirmation.at(EventChannel::Email), Confirmation::ByRule);
        QCOMPARE(row(EventType::Note).confirmation.at(EventChannel::Sms), Confirmation::ByPerson);
        QCOMPARE(row(EventType::Birthday).confirmation.at(EventChannel::Email), Confirmation::ByPerson);
        QCOMPARE(row(EventType::ContractStatus).confirmation.at(EventChannel::Sms), Confirmation::NotNeeded);
        QVERIFY(confirm(EventChannel::Email, false)); // the same again is no new version
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM approval_rule")), 1);
        QVERIFY(confirm(EventChannel::Email, true));
        QCOMPARE(row(EventType::Note).confirmation.at(EventChannel::Email), Confirmation::ByPerson);
    }

    /// An approval in advance holds for the words that were approved.
    void aChangedTextIsANewVersionOfTheRule()
    {
        QVERIFY(confirm(EventChannel::Email, false));
        QVERIFY(setText(
            EventType::Note, EventChannel::Email, { QStringLiteral("Hi"), QStringLiteral("[notatka]") }));
        QCOMPARE(version(), 2);
        QVERIFY(setText(EventType::Note, EventChannel::Sms, { {}, QStringLiteral("[notatka]") }));
        QVERIFY(setText(EventType::ContractStatus,
            EventChannel::Email,
            { QStringLiteral("Umowa"), QStringLiteral("[numer umowy]") }));
        QCOMPARE(version(), 2); // another channel, another kind
        m_school->write([&](Transaction& tx) {
            return m_service->restoreStandard(
                tx, m_school->owner, EventType::Note, EventChannel::Email, QStringLiteral("pl"));
        });
        QCOMPARE(version(), 3);
        QCOMPARE(row(EventType::Note).confirmation.at(EventChannel::Email), Confirmation::ByRule);
        // Whoever must not approve changes nothing that then leaves by itself.
        auto admin = m_school->owner;
        admin.role = access::Role::Admin;
        const auto refused = m_school->connection->write([&](Transaction& tx) {
            return m_service->setText(tx,
                admin,
                EventType::Note,
                EventChannel::Email,
                QStringLiteral("pl"),
                { QStringLiteral("Hi"), QStringLiteral("[notatka]!") });
        });
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
        QCOMPARE(version(), 3);
    }

    void textsAreOwnOrStandard()
    {
        const auto standard = text(EventType::LessonMoved, EventChannel::Email);
        QVERIFY(!standard.isOwn);
        QVERIFY(standard.text.body.contains(QStringLiteral("[nowy termin zajęć]")));
        QVERIFY(setText(EventType::LessonMoved,
            EventChannel::Email,
            { QStringLiteral("Nowy termin"), QStringLiteral("[grupa|]: [nowy termin zajęć]\r\n<b>") }));
        const auto own = text(EventType::LessonMoved, EventChannel::Email);
        QVERIFY(own.isOwn);
        QCOMPARE(own.text.body, QStringLiteral("[grupa|]: [nowy termin zajęć]\n<b>"));
        QVERIFY(!text(EventType::LessonMoved, EventChannel::Sms).isOwn);
        m_school->write([&](Transaction& tx) {
            return m_service->restoreStandard(
                tx, m_school->owner, EventType::LessonMoved, EventChannel::Email, QStringLiteral("pl"));
        });
        QCOMPARE(text(EventType::LessonMoved, EventChannel::Email).text, standard.text);
    }

    void refusesFaultyTexts_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("detail");
        const QString fine = QStringLiteral("Temat");
        QTest::newRow("unknown") << fine << QStringLiteral("[nieznane]") << QStringLiteral("[nieznane]");
        QTest::newRow("unclosed") << fine << QStringLiteral("Zajęcia [grupa") << QStringLiteral("[grupa]");
        QTest::newRow("nested") << fine << QStringLiteral("[grupa [imię]]") << QStringLiteral("[grupa]");
        QTest::newRow("recursive") << fine << QStringLiteral("[imię|[imię]]") << QStringLiteral("[imię]");
        QTest::newRow("password") << fine << QStringLiteral("[hasło]") << QStringLiteral("[hasło]");
        QTest::newRow("of another event")
            << fine << QStringLiteral("[kwota raty]") << QStringLiteral("[kwota raty]");
        QTest::newRow("in the subject")
            << QStringLiteral("[xyz]") << QStringLiteral("Treść") << QStringLiteral("[xyz]");
        QTest::newRow("no subject") << QStringLiteral(" ") << QStringLiteral("Treść")
                                    << QStringLiteral("subject");
        QTest::newRow("no body") << fine << QStringLiteral(" \n") << QStringLiteral("body");
        QTest::newRow("control") << fine << QStringLiteral("a\x01z") << QStringLiteral("body");
        QTest::newRow("long") << fine << QString(20001, QLatin1Char('x')) << QStringLiteral("body");
    }
    void refusesFaultyTexts()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        QFETCH(QString, detail);
        const auto refused = setText(EventType::LessonMoved, EventChannel::Email, { subject, body });
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, detail);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM message_template")), 0);
    }

    /// LL2-24's neighbours: only who may change settings changes these.
    void asksForTheRight()
    {
        auto secretary = m_school->owner;
        secretary.role = access::Role::Secretary;
        const auto refused = m_school->connection->write([&](Transaction& tx) {
            return m_service->setOn(tx, secretary, EventType::Note, EventChannel::Email, true);
        });
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
        auto admin = m_school->owner;
        admin.role = access::Role::Admin;
        const auto unapproved = m_school->connection->write([&](Transaction& tx) {
            return m_service->setNeedsConfirmation(tx, admin, EventChannel::Email, false);
        });
        QCOMPARE(unapproved.error().code, ErrorCode::NotPermitted);
        auto teacher = m_school->owner;
        teacher.role = access::Role::Teacher;
        const auto unseen
            = m_school->connection->read([&](Transaction& tx) { return m_service->list(tx, teacher); });
        QCOMPARE(unseen.error().code, ErrorCode::NotPermitted);
    }

    /// "Lesson cancelled…" and "Lesson moved…": once for each lesson, in time, with a deadline.
    void lessonsAreAnnounced()
    {
        const auto group = m_school->write([&](Transaction& tx) {
            return m_school->groups.add(tx, m_school->owner, QStringLiteral("A1"), QStringLiteral("pl"));
        });
        const qint64 start = m_school->clock.nowMs() + 3'600'000;
        const auto cancelled = cancelLesson(group, start);
        QVERIFY(cancelled);
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT deadline_at FROM event WHERE id = %1").arg(cancelled->value())),
            start);
        QCOMPARE(cancelLesson(group, start).error().code, ErrorCode::Conflict);
        QCOMPARE(cancelLesson(group, start - 7'200'000).error().detail, QStringLiteral("starts_at: past"));
        QCOMPARE(cancelLesson(GroupId(999), start).error().code, ErrorCode::NotFound);
        QCOMPARE(moveLesson(group, start, start).error().detail, QStringLiteral("new_start: same"));
        QCOMPARE(
            moveLesson(group, start, start - 7'200'000).error().detail, QStringLiteral("new_start: past"));
        const auto moved = moveLesson(group, start, start - 1'800'000);
        QVERIFY(moved);
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT deadline_at FROM event WHERE id = %1").arg(moved->value())),
            start - 1'800'000);
        QVERIFY(moveLesson(group, start, start + 7'200'000)); // moved once more
    }

private:
    NotificationRow row(EventType type)
    {
        return m_school->write([&](Transaction& tx) { return m_service->list(tx, m_school->owner); })
            .at(static_cast<size_t>(type));
    }
    Result<void> set(EventType type, EventChannel channel, bool isOn)
    {
        return m_school->connection->write(
            [&](Transaction& tx) { return m_service->setOn(tx, m_school->owner, type, channel, isOn); });
    }
    Result<void> confirm(EventChannel channel, bool isNeeded)
    {
        return m_school->connection->write([&](Transaction& tx) {
            return m_service->setNeedsConfirmation(tx, m_school->owner, channel, isNeeded);
        });
    }
    NotificationText text(EventType type, EventChannel channel)
    {
        return m_school->write([&](Transaction& tx) {
            return m_service->text(tx, m_school->owner, type, channel, QStringLiteral("pl"));
        });
    }
    Result<void> setText(EventType type, EventChannel channel, const TemplateText& text)
    {
        return m_school->connection->write([&](Transaction& tx) {
            return m_service->setText(tx, m_school->owner, type, channel, QStringLiteral("pl"), text);
        });
    }
    int version()
    {
        return static_cast<int>(m_school->number(
            QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM approval_rule WHERE revoked_at IS NULL")));
    }
    Result<EventId> cancelLesson(GroupId group, qint64 start)
    {
        return m_school->connection->write([&](Transaction& tx) {
            return m_service->announceLessonCancelled(
                tx, m_school->owner, group, start, QStringLiteral("choroba"));
        });
    }
    Result<EventId> moveLesson(GroupId group, qint64 start, qint64 newStart)
    {
        return m_school->connection->write([&](Transaction& tx) {
            return m_service->announceLessonMoved(tx, m_school->owner, group, start, newStart, QString());
        });
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<NotificationService> m_service;
};

BELFRY_TEST(tst_NotificationService)
#include "tst_NotificationService.moc"
