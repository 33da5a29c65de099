// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handover/HandoverService.h"
#include "core/messaging/Senders.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::handover;
using belfry::core::access::Role;
using belfry::core::access::Session;
using belfry::core::database::Transaction;
using belfry::core::outbox::Reason;
using belfry::core::people::PersonRole;
using belfry::tests::TestSchool;

class tst_HandoverService : public QObject
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
        m_school->set("mail.from", QStringLiteral("mailing@bell.example"));
        m_school->set("mail.from_name", QStringLiteral("Szkoła Bell"));
        m_school->set("mail.reply_to", QStringLiteral("biuro@bell.example"));
    }
    void cleanup()
    {
        m_templates.reset();
        m_outbox.reset();
        m_handover.reset();
        m_school.reset();
    }

    /// LL1-04, LL1-14, LL1-15.
    void sendsToAStudent()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        const auto plan = planFor({ zofia });
        QCOMPARE(plan.messages.size(), size_t { 1 });
        QVERIFY(plan.skipped.empty());
        QCOMPARE(plan.messages.front().address, QStringLiteral("zofia@example.org"));
        const auto sent = send(plan);
        QVERIFY(sent.ids.at(0).isValid());
        const QByteArray mail = content(sent.ids.at(0));
        QVERIFY(mail.contains("Reply-To: biuro@bell.example"));
        QVERIFY(mail.contains("<mailing@bell.example>"));
        const auto row = find(sent.ids.at(0));
        QCOMPARE(row.state, outbox::State::Ready);
        QCOMPARE(row.approval, QStringLiteral("rule"));
        QVERIFY(row.messageId.endsWith(QLatin1String("@bell.example>")));
        QVERIFY(mail.contains(row.messageId.toUtf8()));
        QCOMPARE(row.author, m_school->owner.name);
    }

    /// F24: the password stands nowhere but in the sealed bytes.
    void leavesNoSecretOutsideTheSeal()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        const auto sent = send(planFor({ zofia, student("Jan", "Bez", "") }));
        const QString secret = password(zofia);
        QVERIFY(mailText(sent.ids.at(0)).contains(secret));
        for (const char* table : { "outbox",
                 "outbox_content",
                 "outbox_history",
                 "submission",
                 "submission_recipient",
                 "audit_entry",
                 "account",
                 "setting" }) {
            const QByteArray all = dump(QLatin1String(table));
            QVERIFY2(!all.isEmpty(), table);
            QVERIFY2(!all.contains(secret.toUtf8()), table);
        }
    }

    void refusesTheWholeWithoutAnAddressOfTheRegister()
    {
        m_school->set("school.instance_url", QString());
        const auto plan
            = planFor({ student("Zofia", "Abramowicz", "zofia@example.org"), student("Anna", "Nowak", "") });
        QVERIFY(plan.messages.empty());
        QCOMPARE(reasons(plan.skipped), (QList<Reason> { Reason::NoInstanceUrl, Reason::NoInstanceUrl }));
    }

    void refusesAServerWithoutASender()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        m_school->set("mail.from", QString());
        const auto toFolder = planFor({ zofia });
        QCOMPARE(toFolder.messages.size(), size_t { 1 });
        QVERIFY(toFolder.senderIsPlaceholder);
        QVERIFY(previewOf(toFolder).senderIsPlaceholder);
        QVERIFY(previewOf(toFolder).from.contains(QLatin1String(messaging::kPlaceholderSender)));
        m_school->set("mail.transport", QStringLiteral("smtp"));
        const auto toServer = planFor({ zofia });
        QVERIFY(toServer.messages.empty());
        QCOMPARE(reasons(toServer.skipped), QList<Reason> { Reason::NoSender });
    }

    /// LL1-34: the rest goes.
    void namesTheReasonOfEverySkip()
    {
        const PersonId fine = student("Zofia", "Abramowicz", "zofia@example.org");
        const PersonId noAddress = student("Anna", "Bez", "");
        const PersonId badAddress = student("Ewa", "Zla", "ewa@@example");
        const PersonId noConsent = m_school->addStudent(
            QStringLiteral("Iga"), QStringLiteral("Cicha"), QStringLiteral("iga@example.org"), false);
        const PersonId noAccount = m_school->addPerson(QStringLiteral("Olga"),
            QStringLiteral("Nowa"),
            PersonRole::Student,
            QStringLiteral("olga@example.org"));
        const PersonId archived = student("Jan", "Dawny", "jan@example.org");
        const PersonId noPassword = student("Piotr", "Stary", "piotr@example.org");
        endLifeOf(noPassword);
        m_school->write(
            [&](Transaction& tx) { return m_school->people.archive(tx, m_school->owner, { archived }); });

        const auto plan
            = planFor({ fine, noAddress, badAddress, noConsent, noAccount, archived, noPassword, fine });
        QCOMPARE(recipients(plan), QList<PersonId> { fine });
        const std::map<PersonId, Reason> expected { { noAddress, Reason::NoAddress },
            { badAddress, Reason::BadAddress },
            { noConsent, Reason::NoConsent },
            { noAccount, Reason::NoAccount },
            { archived, Reason::Archived },
            { noPassword, Reason::NoPassword } };
        QCOMPARE(plan.skipped.size(), expected.size());
        for (const outbox::Skipped& skipped : plan.skipped) {
            QCOMPARE(outbox::reasonName(skipped.reason), outbox::reasonName(expected.at(skipped.about)));
        }
        send(plan);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM submission_recipient WHERE reason <> ''")),
            qint64(expected.size()));
    }

    /// LL1-05.
    void sendsToGuardians()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        const PersonId alone = student("Jan", "Sam", "jan@example.org");
        const PersonId mother = guardian("Ewa", "Abramowicz", "ewa@example.org", { zofia });
        const PersonId father = guardian("Adam", "Abramowicz", "adam@example.org", { zofia }, 1);
        const auto toGuardians = planFor({ zofia, alone }, Audience::Guardians);
        QCOMPARE(recipients(toGuardians), (QList<PersonId> { mother, father }));
        QCOMPARE(reasons(toGuardians.skipped), QList<Reason> { Reason::NoGuardian });
        const auto toBoth = planFor({ zofia, alone }, Audience::Both);
        QCOMPARE(recipients(toBoth), (QList<PersonId> { zofia, mother, father, alone }));
        QVERIFY(toBoth.skipped.empty());
        const QString text = mailText(send(toGuardians).ids.at(0));
        QVERIFY(text.contains(QLatin1String("Zofia Abramowicz")));
        QVERIFY(text.contains(password(zofia)));
    }

    void writesOnceToASharedMailbox()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "dom@example.org");
        guardian("Ewa", "Abramowicz", "dom@example.org", { zofia });
        const auto plan = planFor({ zofia }, Audience::Both);
        QCOMPARE(recipients(plan), QList<PersonId> { zofia });
        QCOMPARE(reasons(plan.skipped), QList<Reason> { Reason::DuplicateRecipient });
    }

    /// Decision 13.
    void putsSeveralChildrenIntoOneMail()
    {
        const PersonId ala = student("Ala", "Kot", "");
        const PersonId olek = student("Olek", "Kot", "");
        const PersonId mother = guardian("Ewa", "Kot", "ewa@example.org", { ala, olek });
        const auto plan = planFor({ ala, olek }, Audience::Guardians);
        QCOMPARE(recipients(plan), QList<PersonId> { mother });
        QCOMPARE(plan.messages.front().about, (std::vector<PersonId> { ala, olek }));
        const QString text = mailText(send(plan).ids.at(0));
        for (const QString& part : { QStringLiteral("Ala Kot\nLogin: "),
                 QStringLiteral("Olek Kot\nLogin: "),
                 password(ala),
                 password(olek) }) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox_subject")), 2);
        // Both children count as queued for her.
        QCOMPARE(reasons(planFor({ ala, olek }, Audience::Guardians).skipped),
            (QList<Reason> { Reason::AlreadyQueued, Reason::AlreadyQueued }));
    }

    void writesOneMailForEachChildWhereTheTextStandsApart()
    {
        setOwnText("pl", QStringLiteral("[login]\n\nA teraz hasło:\n\n[hasło] [url instancji]"));
        const PersonId ala = student("Ala", "Kot", "");
        const PersonId olek = student("Olek", "Kot", "");
        guardian("Ewa", "Kot", "ewa@example.org", { ala, olek });
        const auto plan = planFor({ ala, olek }, Audience::Guardians);
        QCOMPARE(plan.messages.size(), size_t { 2 });
        const auto sent = send(plan);
        QVERIFY(!mailText(sent.ids.at(0)).contains(password(olek)));
        QVERIFY(mailText(sent.ids.at(1)).contains(password(olek)));
    }

    void speaksTheLanguageOfTheReader()
    {
        people::Person german;
        german.givenName = QStringLiteral("Uwe");
        german.familyName = QStringLiteral("Groß");
        german.language = QStringLiteral("de");
        german.roles = PersonRole::Student;
        const PersonId uwe = m_school->addPerson(german, QStringLiteral("uwe@example.org"));
        m_school->addAccount(uwe, german.givenName, german.familyName);
        const auto sent = send(planFor({ uwe, student("Zofia", "Abramowicz", "zofia@example.org") }));
        QVERIFY(mailText(sent.ids.at(0)).contains(QLatin1String("Passwort: ")));
        QVERIFY(mailText(sent.ids.at(1)).contains(QStringLiteral("Hasło: ")));
        QCOMPARE(find(sent.ids.at(0)).subject, QStringLiteral("Zugangsdaten – Szkoła Bell"));
    }

    /// LL1-10, LL1-11.
    void addsAndRemembersTheNote()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        auto request = requestFor({ zofia });
        request.note = QStringLiteral("Zapraszamy [w środę] na [login]");
        QVERIFY(mailText(send(planOf(request)).ids.at(0)).contains(*request.note));
        QCOMPARE(note(), *request.note);
        const auto next = planFor({ student("Anna", "Nowak", "anna@example.org") });
        QVERIFY(previewOf(next).body.contains(*request.note));
        request.persons = { student("Ewa", "Nowak", "ewa@example.org") };
        request.note = QString();
        send(planOf(request));
        QCOMPARE(note(), QString());
    }

    void remembersForWhoMayNotChangeSettings()
    {
        auto request = requestFor({ student("Zofia", "Abramowicz", "zofia@example.org") });
        m_school->owner.role = Role::Secretary;
        request.note = QStringLiteral("Do zobaczenia");
        send(planOf(request));
        QCOMPARE(note(), QStringLiteral("Do zobaczenia"));
    }

    /// LL1-22: the own text takes the place of both.
    void usesTheOwnText()
    {
        setOwnText("pl", QStringLiteral("Witaj [imię]! [login] / [hasło] / [url instancji]"));
        auto request = requestFor({ student("Zofia", "Abramowicz", "zofia@example.org") });
        request.note = QStringLiteral("nie wchodzi");
        const QString text = mailText(send(planOf(request)).ids.at(0));
        QVERIFY(text.contains(QLatin1String("Witaj Zofia! zabramowicz / ")));
        QVERIFY(!text.contains(QLatin1String("nie wchodzi")));
        QCOMPARE(note(), QString());
    }

    void skipsAnEmptyVariable()
    {
        setOwnText("pl", QStringLiteral("[grupa]: [login] [hasło] [url instancji]"));
        const auto sent = send(planFor({ student("Zofia", "Abramowicz", "zofia@example.org") }));
        QVERIFY(!sent.ids.at(0).isValid());
        QCOMPARE(reasons(sent.skipped), QList<Reason> { Reason::EmptyVariable });
        QCOMPARE(sent.skipped.front().detail, QStringLiteral("grupa"));
    }

    void previewsWithoutTheSecret()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        const auto plan = planFor({ zofia });
        const auto hidden = previewOf(plan);
        QVERIFY(!hidden.body.contains(password(zofia)));
        QVERIFY(hidden.body.contains(QLatin1String("zabramowicz")));
        QCOMPARE(hidden.to, QStringLiteral("Zofia Abramowicz <zofia@example.org>"));
        QCOMPARE(hidden.replyTo, QStringLiteral("biuro@bell.example"));
        const auto show = [&] {
            return m_school->connection->write([&](Transaction& tx) {
                return m_handover->preview(tx, m_school->owner, plan, 0, true, m_school->clock.nowMs());
            });
        };
        const auto shown = show();
        QVERIFY(shown && shown->body.contains(password(zofia)));
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'credential.preview'")),
            1);
        m_school->owner.stepUpUntilMs = 0;
        QCOMPARE(show().error().code, ErrorCode::StepUpNeeded);
    }

    void doesNotQueueTwice()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        const auto plan = planFor({ zofia });
        send(plan);
        QCOMPARE(reasons(planFor({ zofia }).skipped), QList<Reason> { Reason::AlreadyQueued });
        // The same plan once more, as of two secretaries at the same time: the outbox itself refuses.
        const auto late = send(plan);
        QVERIFY(!late.ids.at(0).isValid());
        QCOMPARE(reasons(late.skipped), QList<Reason> { Reason::AlreadyQueued });
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM outbox")), 1);
    }

    void sendsAgainWhenAsked()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        const OutboxId first = send(planFor({ zofia })).ids.at(0);
        markSent(first, "smtp");
        QCOMPARE(reasons(planFor({ zofia }).skipped), QList<Reason> { Reason::AlreadySent });
        auto request = requestFor({ zofia });
        request.again = true;
        const auto plan = planOf(request);
        QCOMPARE(plan.messages.at(0).resendOf, std::optional(first));
        const OutboxId second = send(plan).ids.at(0);
        QVERIFY(second.isValid());
        QCOMPARE(find(second).resendOf, first);
    }

    void sendsAgainWhatStillWaits()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        send(planFor({ zofia }));
        auto request = requestFor({ zofia });
        request.again = true;
        QVERIFY(send(planOf(request)).ids.at(0).isValid());
    }

    void takesAFolderForNotSent()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        const OutboxId first = send(planFor({ zofia })).ids.at(0);
        markSent(first, "folder");
        QCOMPARE(reasons(planFor({ zofia }).skipped),
            QList<Reason> { Reason::AlreadySent }); // twice into the folder helps nobody
        m_school->set("mail.transport", QStringLiteral("smtp"));
        m_school->set("mail.from", QStringLiteral("biuro@example.org"));
        const auto plan = planFor({ zofia });
        QCOMPARE(plan.messages.size(), size_t { 1 });
        QCOMPARE(plan.messages.at(0).resendOf, std::optional(first));
        QVERIFY(send(plan).ids.at(0).isValid());
        QCOMPARE(reasons(planFor({ zofia }).skipped), QList<Reason> { Reason::AlreadyQueued });
    }

    /// Decision 11.
    void cancelsWhatWaitsWithTheOldPassword()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        const OutboxId first = send(planFor({ zofia })).ids.at(0);
        m_school->write([&](Transaction& tx) { return m_handover->renew(tx, m_school->owner, { zofia }); });
        QCOMPARE(find(first).state, outbox::State::Cancelled);
        QCOMPARE(find(first).reason, Reason::Superseded);
        const auto plan = planFor({ zofia });
        QCOMPARE(plan.messages.size(), size_t { 1 });
        QVERIFY(!plan.messages.at(0).resendOf);
        const OutboxId second = send(plan).ids.at(0);
        QVERIFY(mailText(second).contains(password(zofia)));
        m_school->write([&](Transaction& tx) {
            return m_handover->changeLogin(tx, m_school->owner, zofia, QStringLiteral("zosia"));
        });
        QCOMPARE(find(second).state, outbox::State::Cancelled);
    }

    void waitsForApprovalWhenTheSchoolWantsIt()
    {
        m_school->set("credentials.need_approval", QStringLiteral("true"));
        const auto sent = send(planFor({ student("Zofia", "Abramowicz", "zofia@example.org") }));
        QCOMPARE(find(sent.ids.at(0)).state, outbox::State::Pending);
    }

    void recordsPaper()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        const auto record = [&](QDate date) {
            return m_school->connection->write([&](Transaction& tx) {
                return m_handover->handedOverOnPaper(tx, m_school->owner, zofia, date);
            });
        };
        QVERIFY(record(QDate(2026, 11, 20)).has_value());
        QVERIFY(record(QDate(2026, 11, 19)).has_value()); // corrected
        QCOMPARE(m_school->text(QStringLiteral("SELECT handed_on FROM paper_handover")),
            QStringLiteral("2026-11-19"));
        QCOMPARE(record(QDate(2027, 1, 1)).error().code, ErrorCode::InputInvalid);
        QCOMPARE(record(QDate()).error().code, ErrorCode::InputInvalid);
        const auto plan = planFor({ zofia });
        QCOMPARE(reasons(plan.skipped), QList<Reason> { Reason::AlreadySent });
        QCOMPARE(plan.skipped.front().detail, QStringLiteral("paper"));
        m_school->write([&](Transaction& tx) { return m_handover->renew(tx, m_school->owner, { zofia }); });
        QCOMPARE(planFor({ zofia }).messages.size(), size_t { 1 });
    }

    void givesSlipsForPaper()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "");
        const PersonId anna = student("Anna", "Nowak", "");
        const auto slips = m_school->write([&](Transaction& tx) {
            return m_handover->paperSlips(tx, m_school->owner, { zofia, anna }, m_school->clock.nowMs());
        });
        QCOMPARE(slips.instanceUrl, QStringLiteral("https://bell.example"));
        QCOMPARE(slips.accounts.size(), size_t { 2 });
        QCOMPARE(slips.accounts.front().name, QStringLiteral("Zofia Abramowicz"));
        QCOMPARE(slips.accounts.back().password.reveal(), password(anna));
    }

    void asksForTheRight()
    {
        const PersonId zofia = student("Zofia", "Abramowicz", "zofia@example.org");
        m_school->owner.role = Role::Auditor;
        const auto refused = m_school->connection->write(
            [&](Transaction& tx) { return m_handover->plan(tx, m_school->owner, requestFor({ zofia })); });
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    }

private:
    PersonId student(const char* given, const char* family, const char* email)
    {
        return m_school->addStudent(
            QString::fromUtf8(given), QString::fromUtf8(family), QString::fromUtf8(email));
    }
    PersonId guardian(const char* given,
        const char* family,
        const char* email,
        const std::vector<PersonId>& students,
        int position = 0)
    {
        const PersonId id = m_school->addPerson(QString::fromUtf8(given),
            QString::fromUtf8(family),
            PersonRole::Guardian,
            QString::fromUtf8(email));
        for (const PersonId student : students) {
            m_school->addGuardianship(student, id, position);
        }
        return id;
    }
    void endLifeOf(PersonId person)
    {
        m_school->write([&](Transaction& tx) -> Result<void> {
            TRY_ASSIGN(const auto account, m_school->credentials.find(tx, person));
            return m_school->credentials.accepted(tx, { account->id }, 1, m_school->clock.nowMs());
        });
        m_school->clock.advance(31 * Q_INT64_C(86'400'000));
        m_school->write(
            [&](Transaction& tx) { return m_school->credentials.clearExpired(tx, Session::system(), 30); });
    }
    static CredentialsRequest requestFor(
        const std::vector<PersonId>& persons, Audience audience = Audience::Student)
    {
        CredentialsRequest request;
        request.persons = persons;
        request.audience = audience;
        return request;
    }
    CredentialsPlan planOf(const CredentialsRequest& request)
    {
        return TestSchool::must(m_school->connection->read(
            [&](Transaction& tx) { return m_handover->plan(tx, m_school->owner, request); }));
    }
    CredentialsPlan planFor(const std::vector<PersonId>& persons, Audience audience = Audience::Student)
    {
        return planOf(requestFor(persons, audience));
    }
    MailPreview previewOf(const CredentialsPlan& plan)
    {
        return TestSchool::must(m_school->connection->read([&](Transaction& tx) {
            return m_handover->preview(tx, m_school->owner, plan, 0, false, m_school->clock.nowMs());
        }));
    }
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
    QByteArray content(OutboxId id)
    {
        return m_school->write([&](Transaction& tx) { return m_outbox->content(tx, m_school->owner, id); })
            .frozen;
    }
    /// The body as the reader sees it, whichever transfer encoding the writer chose.
    QString mailText(OutboxId id)
    {
        const QByteArray mail = content(id);
        const qsizetype end = mail.indexOf("\r\n\r\n");
        const QByteArray header = mail.left(end).toLower();
        QByteArray body = mail.mid(end + 4);
        if (header.contains("base64")) {
            body = QByteArray::fromBase64(body);
        } else if (header.contains("quoted-printable")) {
            body = QByteArray::fromPercentEncoding(body.replace("=\r\n", ""), '=');
        }
        return QString::fromUtf8(body.replace("\r\n", "\n"));
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
    QString note()
    {
        return TestSchool::must(m_school->connection->read(
            [&](Transaction& tx) { return m_handover->rememberedNote(tx, m_school->owner); }));
    }
    void setOwnText(const char* language, const QString& body)
    {
        m_school->write([&](Transaction& tx) {
            return m_templates->setOwnText(tx,
                m_school->owner,
                QStringLiteral("credentials"),
                QLatin1String(language),
                { QStringLiteral("Dane"), body });
        });
    }
    /// As the worker would leave it; the way through the states is the outbox's own test.
    void markSent(OutboxId id, const char* transport)
    {
        m_school->write([&](Transaction& tx) -> Result<void> {
            for (const char* state : { "claimed", "sending", "sent" }) {
                auto query = tx.prepare(
                    QStringLiteral("UPDATE outbox SET state = :state, owner = 'test', lease_until = 1, "
                                   "attempt = 'test', transport = :transport WHERE id = :id"));
                query.bind(":state", QString::fromLatin1(state))
                    .bind(":transport", QString::fromLatin1(transport))
                    .bind(":id", id);
                TRY(query.execOne());
            }
            return {};
        });
    }
    /// Everything that stands in a table, bytes included.
    QByteArray dump(const QString& table)
    {
        return m_school->write([&](Transaction& tx) -> Result<QByteArray> {
            QByteArray all;
            auto rows = tx.prepare(QStringLiteral("SELECT * FROM ") + table);
            TRY(rows.exec());
            while (rows.next()) {
                for (int column = 0; rows.value(column).isValid(); ++column) {
                    all += rows.bytes(column) + rows.text(column).toUtf8() + '\n';
                }
            }
            return all;
        });
    }
    static QList<Reason> reasons(const std::vector<outbox::Skipped>& skipped)
    {
        QList<Reason> found;
        for (const outbox::Skipped& one : skipped) {
            found.append(one.reason);
        }
        return found;
    }
    static QList<PersonId> recipients(const CredentialsPlan& plan)
    {
        QList<PersonId> found;
        for (const PlannedMessage& message : plan.messages) {
            found.append(message.recipient);
        }
        return found;
    }

    std::unique_ptr<TestSchool> m_school;
    std::unique_ptr<HandoverService> m_handover;
    std::unique_ptr<outbox::OutboxService> m_outbox;
    std::unique_ptr<messaging::TemplateService> m_templates;
};

BELFRY_TEST(tst_HandoverService)
#include "tst_HandoverService.moc"
