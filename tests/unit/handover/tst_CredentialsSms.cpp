// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/HandoverService.h"
#include "core/lists/CredentialQuery.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::handover;
using belfry::core::database::Transaction;
using belfry::core::outbox::Channel;
using belfry::core::outbox::Reason;
using belfry::core::people::PersonRole;
using belfry::tests::TestSchool;

/// Credentials by SMS (LL1-20, LL1-26, DT-14, DT-15).
class tst_CredentialsSms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
        m_handover = std::make_unique<HandoverService>(m_school->vault, m_school->audit);
        m_outbox = std::make_unique<outbox::OutboxService>(m_school->vault, m_school->audit);
        m_templates = std::make_unique<messaging::TemplateService>(m_school->audit);
        m_school->set("school.name", QStringLiteral("Szkoła Bell"));
        m_school->set("school.instance_url", QStringLiteral("https://bell.example"));
        m_school->set("sms.active", QStringLiteral("true"));
        m_school->set("sms.price_minor", QStringLiteral("16"));
        m_school->set("sms.wallet_mode", QStringLiteral("warn"));
    }
    void cleanup()
    {
        m_templates.reset();
        m_outbox.reset();
        m_handover.reset();
        m_school.reset();
    }

    void sendsToAStudent() // LL1-20
    {
        m_school->set("sms.sender", QStringLiteral("BELL"));
        m_school->set("sms.sender_state", QStringLiteral("approved"));
        const PersonId zofia = student("Zofia", "Łącka", "+48600100200");
        const auto row = find(send(planFor({ zofia })).ids.at(0));
        QCOMPARE(row.state, outbox::State::Ready);
        QCOMPARE(row.channel, Channel::Sms);
        QCOMPARE(row.address, QStringLiteral("+48600100200"));
        QCOMPARE(row.sender, QStringLiteral("BELL"));
        QCOMPARE(row.parts, 1);
        QCOMPARE(row.priceMinor, 16);
        const QString text = textOf(row.id);
        QVERIFY2(text.contains(password(zofia)), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("https://bell.example")));
        QVERIFY(text.contains(QStringLiteral("Zofia Lacka"))); // letters replaced: DT-14, decision 10
        QVERIFY(!row.subject.contains(password(zofia)));
        QCOMPARE(formats::measureSms(text, formats::SmsLetters::Refuse).problem, formats::SmsProblem::None);
    }

    void theStandardTextFitsOnePartInThreeLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("pl") << QStringLiteral("pl");
        QTest::newRow("de") << QStringLiteral("de");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void theStandardTextFitsOnePartInThreeLanguages()
    {
        QFETCH(QString, language);
        m_school->set("school.language", language);
        m_school->set("sms.letters", QStringLiteral("refuse")); // the text itself brings no foreign letter
        m_school->set("school.name", QStringLiteral("Bell"));
        const PersonId anna = student("Anna", "Nowak", "+48600100200");
        QCOMPARE(find(send(planFor({ anna })).ids.at(0)).parts, 1);
    }

    void anUnapprovedSenderIsNotUsed() // DT-06
    {
        m_school->set("sms.sender", QStringLiteral("BELL"));
        m_school->set("sms.sender_state", QStringLiteral("requested"));
        const PersonId anna = student("Anna", "Nowak", "+48600100200");
        QCOMPARE(find(send(planFor({ anna })).ids.at(0)).sender, QString());
    }

    void refusesTheWholeWhileSmsIsOff() // DT-03
    {
        m_school->set("sms.active", QStringLiteral("false"));
        const auto plan = planFor({ student("Anna", "Nowak", "+48600100200") });
        QVERIFY(plan.messages.empty());
        QCOMPARE(plan.skipped.front().reason, Reason::SmsOff);
    }

    void tellsWhoHasNoNumber() // LL1-26, ES-14
    {
        const auto plan = planFor({ student("Anna", "Nowak", ""), student("Jan", "Bez", "+48600100201") });
        QCOMPARE(plan.messages.size(), size_t { 1 });
        QCOMPARE(plan.skipped.front().reason, Reason::NoNumber);
    }

    void refusesLettersWhereTheSchoolSaysSo() // decision 10
    {
        m_school->set("sms.letters", QStringLiteral("refuse"));
        const auto sent = send(planFor({ student("Zofia", "Łącka", "+48600100200") }));
        QVERIFY(!sent.ids.at(0).isValid());
        QCOMPARE(sent.skipped.front().reason, Reason::Letters);
        QVERIFY(sent.skipped.front().detail.contains(QStringLiteral("Ł")));
    }

    void allowsLettersAtTheirPrice()
    {
        m_school->set("sms.letters", QStringLiteral("allow"));
        const auto row = find(send(planFor({ student("Zofia", "Łącka", "+48600100200") })).ids.at(0));
        QVERIFY(row.parts > 1);
        QCOMPARE(row.priceMinor, 16 * row.parts);
        QVERIFY(textOf(row.id).contains(QStringLiteral("Łącka")));
    }

    /// An imported password with ł would arrive as another one.
    void neverChangesAPassword()
    {
        m_school->set("school.instance_url", QStringLiteral("https://szkoła.example"));
        const auto sent = send(planFor({ student("Anna", "Nowak", "+48600100200") }));
        QVERIFY(!sent.ids.at(0).isValid());
        QCOMPARE(sent.skipped.front().reason, Reason::Letters);
    }

    void anOwnTextMustHoldTheThreeVariables() // LL1-24, LL1-33
    {
        const auto refused = setOwnText(QStringLiteral("Login: [login], [hasło]"));
        QCOMPARE(refused.error().code, ErrorCode::InputInvalid);
        QCOMPARE(refused.error().detail, QStringLiteral("[url instancji]"));
        QVERIFY(setOwnText(QStringLiteral("Witaj! [login] / [hasło] / [url instancji]")).has_value());
        const PersonId anna = student("Anna", "Nowak", "+48600100200");
        const auto row = find(send(planFor({ anna })).ids.at(0));
        QVERIFY(textOf(row.id).startsWith(QStringLiteral("Witaj! ")));
        QVERIFY(!row.subject.isEmpty());
        // The mail keeps its own words.
        const auto mail = m_school->write([&](Transaction& tx) {
            return m_templates->ownText(tx, QStringLiteral("credentials"), QStringLiteral("pl"));
        });
        QVERIFY(!mail.has_value());
    }

    void childrenShareAnSmsWhileItStaysShort() // decision 13
    {
        std::vector<PersonId> children;
        for (int index = 0; index < 14; ++index) {
            children.push_back(student("Dziecko", qPrintable(QStringLiteral("Nr%1").arg(index)), ""));
        }
        const PersonId mother = m_school->addPerson(
            QStringLiteral("Ewa"), QStringLiteral("Matka"), PersonRole::Guardian, QString());
        addNumber(mother, QStringLiteral("+48600100299"));
        for (const PersonId child : children) {
            m_school->addGuardianship(child, mother, 0);
        }
        auto request = requestFor(children);
        request.audience = Audience::Guardians;
        const auto plan = planOf(request);
        QVERIFY(plan.messages.size() > 1);
        QVERIFY(plan.messages.size() < children.size());
        const auto sent = send(plan);
        size_t told = 0;
        for (size_t index = 0; index < sent.ids.size(); ++index) {
            const auto row = find(sent.ids[index]);
            QVERIFY(row.parts <= 3);
            for (const PersonId child : plan.messages[index].about) {
                QVERIFY(textOf(row.id).contains(password(child)));
                ++told;
            }
        }
        QCOMPARE(told, children.size());
    }

    void wordsOfTheMailStayOutOfTheSms()
    {
        m_school->set("credentials.note", QString(500, QLatin1Char('x')));
        const PersonId anna = student("Anna", "Nowak", "+48600100200");
        QVERIFY(!textOf(send(planFor({ anna })).ids.at(0)).contains(QStringLiteral("xxx")));
        auto request = requestFor({ anna });
        request.again = true;
        request.note = QStringLiteral("Do zobaczenia");
        QVERIFY(textOf(send(planOf(request)).ids.at(0)).endsWith(QStringLiteral("Do zobaczenia")));
        const auto kept = TestSchool::must(m_school->connection->read(
            [&](Transaction& tx) { return m_handover->rememberedNote(tx, m_school->owner); }));
        QCOMPARE(kept.size(), 500);
    }

    void aTextOverTenPartsIsRefused()
    {
        auto request = requestFor({ student("Anna", "Nowak", "+48600100200") });
        request.note = QString(2000, QLatin1Char('x'));
        const auto sent = send(planOf(request));
        QCOMPARE(sent.skipped.front().reason, Reason::TooManyParts);
    }

    void previewCountsTheRealTextAndShowsNoPassword() // DT-15
    {
        const PersonId anna = student("Anna", "Nowak", "+48600100200");
        const auto plan = planFor({ anna });
        const auto preview = TestSchool::must(m_school->connection->read([&](Transaction& tx) {
            return m_handover->preview(tx, m_school->owner, plan, 0, false, m_school->clock.nowMs());
        }));
        QVERIFY(!preview.body.contains(password(anna)));
        QVERIFY(preview.body.contains(QChar(0x2022)));
        QCOMPARE(preview.parts, 1);
        QVERIFY(!preview.isUnicode);
        QCOMPARE(preview.priceMinor, 16);
        QCOMPARE(preview.units, textOf(send(plan).ids.at(0)).size());
    }

    void theIndicatorKnowsTheChannel() // decision 7
    {
        const PersonId anna = student("Anna", "Nowak", "+48600100200");
        send(planFor({ anna }));
        const auto info = TestSchool::must(m_school->connection->read([&](Transaction& tx) {
            return lists::CredentialQuery::infos(tx, { anna });
        })).value(anna);
        QCOMPARE(info.state, lists::CredentialState::Queued);
        QCOMPARE(info.channel, QStringLiteral("sms"));
        QCOMPARE(info.address, QStringLiteral("+48600100200"));
    }

private:
    PersonId student(const char* given, const char* family, const char* number)
    {
        const PersonId id
            = m_school->addStudent(QString::fromUtf8(given), QString::fromUtf8(family), QString());
        if (*number != '\0') {
            addNumber(id, QLatin1String(number));
        }
        return id;
    }
    void addNumber(PersonId person, const QString& number)
    {
        m_school->write([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(QStringLiteral("INSERT INTO contact_point (id, person_id, kind, raw, "
                                                   "normalised, country, receives_sms) VALUES "
                                                   "(:id, :person, 'phone', :raw, :number, 'PL', TRUE)"));
            query.bind(":id", 90000 + person.value())
                .bind(":person", person)
                .bind(":raw", number)
                .bind(":number", number);
            return query.exec();
        });
    }
    static CredentialsRequest requestFor(const std::vector<PersonId>& persons)
    {
        CredentialsRequest request;
        request.persons = persons;
        request.channel = Channel::Sms;
        return request;
    }
    CredentialsPlan planOf(const CredentialsRequest& request)
    {
        return TestSchool::must(m_school->connection->read(
            [&](Transaction& tx) { return m_handover->plan(tx, m_school->owner, request); }));
    }
    CredentialsPlan planFor(const std::vector<PersonId>& persons) { return planOf(requestFor(persons)); }
    outbox::OutboxService::Queued send(const CredentialsPlan& plan)
    {
        return m_school->write([&](Transaction& tx) -> Result<outbox::OutboxService::Queued> {
            TRY_ASSIGN(const auto submission, m_handover->open(tx, m_school->owner, plan));
            TRY_ASSIGN(auto queued,
                m_handover->queueSlice(tx, m_school->owner, submission, plan, 0, plan.messages.size()));
            TRY(m_handover->close(tx, m_school->owner, submission, plan));
            return queued;
        });
    }
    outbox::Row find(OutboxId id)
    {
        return m_school->write([&](Transaction& tx) { return m_outbox->find(tx, m_school->owner, id); });
    }
    QString textOf(OutboxId id)
    {
        return QString::fromUtf8(
            m_school->write([&](Transaction& tx) { return m_outbox->content(tx, m_school->owner, id); })
                .frozen);
    }
    QString password(PersonId person)
    {
        return m_school
            ->write([&](Transaction& tx) {
                return m_school->credentials.openForSending(tx, m_school->owner, { person });
            })
            .front()
            .password.reveal();
    }
    Result<void> setOwnText(const QString& body)
    {
        return m_school->connection->write([&](Transaction& tx) {
            return m_templates->setOwnText(tx,
                m_school->owner,
                QStringLiteral("credentials"),
                QStringLiteral("pl"),
                { QString(), body },
                Channel::Sms);
        });
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<HandoverService> m_handover;
    std::unique_ptr<outbox::OutboxService> m_outbox;
    std::unique_ptr<messaging::TemplateService> m_templates;
};

BELFRY_TEST(tst_CredentialsSms)
#include "tst_CredentialsSms.moc"
