// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "tests/unit/people/PeopleFixture.h"

using namespace belfry::core;
using namespace belfry::core::people;
using belfry::tests::PeopleFixture;
using database::Transaction;

class tst_PeopleService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { BELFRY_PEOPLE_INIT(m_school); }
    void cleanup() { m_school.reset(); }

    void keepsWhatWasEntered()
    {
        Person person;
        person.givenName = QStringLiteral(" Zofia ");
        person.familyName = QStringLiteral("Abramowicz");
        person.birthDate = QDate(2014, 4, 3);
        person.number = QStringLiteral("17/2026");
        person.language = QStringLiteral("de");
        person.note = QStringLiteral("plays the \"flute\"");
        person.roles = PersonRoles(PersonRole::Student) | PersonRole::Payer;
        const auto id = m_school->write([&](Transaction& tx) {
            return m_school->people.add(tx, m_school->session, person, m_school->language);
        });
        QVERIFY(id);
        const Person found = read(*id);
        QCOMPARE(found.displayName(), QStringLiteral("Zofia Abramowicz"));
        QCOMPARE(found.listName(), QStringLiteral("Abramowicz Zofia"));
        QCOMPARE(found.birthDate, person.birthDate);
        QCOMPARE(found.number, person.number);
        QCOMPARE(found.language, person.language);
        QCOMPARE(found.note, person.note);
        QCOMPARE(found.roles, person.roles);
        QVERIFY(!found.uuid.isNull());
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'person.add'")),
            1);
    }

    // DT-20 to DT-25, ES-16
    void aPersonHasNumbersOfSeveralCountriesAndASwitch()
    {
        const auto id = m_school->add(QStringLiteral("Ewa"), QStringLiteral("Lis"));
        const auto add = [&](const char* raw, const char* country, std::optional<bool> sms) {
            return m_school->connection->write([&](Transaction& tx) {
                return m_school->people.addPhone(
                    tx, m_school->session, id, QString::fromUtf8(raw), QString::fromLatin1(country), sms);
            });
        };
        const auto mobile = add("600 100 200", "PL", {});
        QVERIFY(mobile);
        QCOMPARE(mobile->raw, QStringLiteral("600 100 200"));
        QCOMPARE(mobile->normalised, QStringLiteral("+48600100200"));
        QVERIFY(mobile->receivesSms);
        QCOMPARE(add("0171/1234567", "de", false)->country, QStringLiteral("DE"));
        QVERIFY(!add("22 123 45 67", "PL", {})->receivesSms);
        QCOMPARE(add("22 123 45 68", "PL", true).error().detail, QStringLiteral("receives_sms: fixed_line"));
        QCOMPARE(add("600100201, 600100202", "PL", {}).error().detail, QStringLiteral("phone: several"));
        QCOMPARE(add("+48600100200", "PL", {}).error().code, ErrorCode::Conflict);
        QCOMPARE(add("600100203", "ZZ", {}).error().detail, QStringLiteral("country"));
        // Saved once more as they are, they stay what they are: each is read in its own country.
        const auto same = m_school->write([&](Transaction& tx) -> Result<std::vector<ContactPoint>> {
            TRY_ASSIGN(auto points, m_school->people.contactPoints(tx, m_school->session, id));
            for (ContactPoint& point : points) {
                point.receivesSms = true;
            }
            TRY(m_school->people.setContactPoints(tx, m_school->session, id, points, QStringLiteral("PL")));
            return m_school->people.contactPoints(tx, m_school->session, id);
        });
        QVERIFY(same);
        QCOMPARE(same->size(), size_t { 3 });
        QCOMPARE(same->at(1).normalised, QStringLiteral("+491711234567"));
        QVERIFY(same->at(1).receivesSms);
        QVERIFY2(!same->at(2).receivesSms, "a landline never does");
        QVERIFY(read(id).smsWanted);
        QVERIFY(m_school->write([&](Transaction& tx) {
            return m_school->people.setSmsWanted(tx, m_school->session, { id }, false);
        }));
        QVERIFY(!read(id).smsWanted);
    }

    void anOrganisationMayPay()
    {
        Person person;
        person.kind = PersonKind::Organisation;
        person.organisationName = QStringLiteral("Firma \"Żuk\" Sp. z o.o.");
        person.roles = PersonRole::Payer;
        const auto id = m_school->write([&](Transaction& tx) {
            return m_school->people.add(tx, m_school->session, person, m_school->language);
        });
        QVERIFY(id);
        QCOMPARE(read(*id).listName(), person.organisationName);
    }

    void refusesNoNameControlCharactersAndTakenNumbers()
    {
        const auto error = [&](const Person& person) {
            const auto outcome = m_school->connection->write([&](Transaction& tx) {
                return m_school->people.add(tx, m_school->session, person, m_school->language);
            });
            return outcome ? Error() : outcome.error();
        };
        QCOMPARE(error({}).code, ErrorCode::InputMissing);
        Person person;
        person.familyName = QStringLiteral("A") + QChar(0) + QStringLiteral("B");
        QCOMPARE(error(person).code, ErrorCode::InputInvalid);
        person.familyName = QStringLiteral("Nowak");
        person.number = QStringLiteral("1");
        QVERIFY(m_school->write([&](Transaction& tx) {
            return m_school->people.add(tx, m_school->session, person, m_school->language);
        }));
        QCOMPARE(error(person).code, ErrorCode::Conflict);
        QCOMPARE(error(person).detail, QStringLiteral("number"));
    }

    void somebodyWithoutTheRightChangesNothing()
    {
        m_school->session.role = access::Role::Auditor;
        Person person;
        person.familyName = QStringLiteral("Nowak");
        const auto outcome = m_school->connection->write([&](Transaction& tx) {
            return m_school->people.add(tx, m_school->session, person, m_school->language);
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::NotPermitted);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person")), 0);
    }

    void wrongAddressesAreKeptWithTheirState()
    {
        const PersonId id = m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"));
        QVERIFY(m_school->setMails(id,
            { QStringLiteral("anna@example.org"),
                QStringLiteral("anna@@example"),
                QStringLiteral("ANNA@Example.org"),
                QStringLiteral("anna@example.org") },
            { QStringLiteral("600 100 200"), QStringLiteral("12") }));
        const auto points = contacts(id);
        QCOMPARE(points.size(), size_t { 5 }); // the fourth mail is the first once more
        QCOMPARE(points[0].state, ContactState::Ok);
        QCOMPARE(points[1].state, ContactState::Invalid);
        QCOMPARE(points[1].raw, QStringLiteral("anna@@example"));
        QCOMPARE(points[3].normalised, QStringLiteral("+48600100200"));
        QCOMPARE(points[4].state, ContactState::Invalid);
        QVERIFY(searchFoldOf(id).contains(QStringLiteral("+48600100200")));
        QVERIFY(searchFoldOf(id).contains(QStringLiteral("anna@@example")));
    }

    void aCorrectedAddressStartsAnewAndKeepsItsId()
    {
        const PersonId id = m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"));
        QVERIFY(m_school->setMails(id, { QStringLiteral("a@example.org"), QStringLiteral("b@example.org") }));
        QVERIFY(m_school->write([&](Transaction& tx) {
            return m_school->people.markContactState(tx,
                m_school->session,
                ContactKind::Email,
                QStringLiteral("a@example.org"),
                ContactState::Failing,
                QStringLiteral("550 no such user"));
        }));
        auto points = contacts(id);
        QCOMPARE(points[0].state, ContactState::Failing);
        QCOMPARE(points[0].stateReason, QStringLiteral("550 no such user"));
        const ContactPointId first = points[0].id;
        std::swap(points[0], points[1]);
        QVERIFY(set(id, points));
        points = contacts(id);
        QCOMPARE(points[1].state, ContactState::Failing); // only moved: still refused
        QCOMPARE(points[1].id, first);
        points[1].raw = QStringLiteral("c@example.org");
        QVERIFY(set(id, points));
        points = contacts(id);
        QCOMPARE(points[1].state, ContactState::Ok);
        QCOMPARE(points[1].id, first);
        QVERIFY(!searchFoldOf(id).contains(QStringLiteral("a@example.org")));
    }

    void guardiansAreLinkedBothWays()
    {
        const PersonId child = m_school->add(QStringLiteral("Ola"), QStringLiteral("Nowak"));
        const PersonId mother
            = m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"), PersonRole::Payer);
        QVERIFY(m_school->write([&](Transaction& tx) {
            return m_school->people.linkGuardian(
                tx, m_school->session, { child, mother, QStringLiteral("matka"), 0 });
        }));
        QVERIFY(read(mother).roles.testFlag(PersonRole::Guardian));
        const auto guardians = m_school->write(
            [&](Transaction& tx) { return m_school->people.guardiansOf(tx, m_school->session, child); });
        QCOMPARE(guardians->size(), size_t { 1 });
        QCOMPARE(guardians->front().relation, QStringLiteral("matka"));
        const auto students = m_school->write(
            [&](Transaction& tx) { return m_school->people.studentsOf(tx, m_school->session, mother); });
        QCOMPARE(students->front().student, child);
        const auto self = m_school->connection->write([&](Transaction& tx) {
            return m_school->people.linkGuardian(tx, m_school->session, { child, child, {}, 0 });
        });
        QCOMPARE(self.error().code, ErrorCode::InputInvalid);
        QVERIFY(m_school->write([&](Transaction& tx) {
            return m_school->people.unlinkGuardian(tx, m_school->session, child, mother);
        }));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM guardianship")), 0);
    }

    void archivedPersonsComeBack()
    {
        const PersonId id = m_school->add(QStringLiteral("Ola"), QStringLiteral("Nowak"));
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return m_school->people.archive(tx, m_school->session, { id }); }));
        QCOMPARE(read(id).status, PersonStatus::Archived);
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return m_school->people.unarchive(tx, m_school->session, { id }); }));
        QCOMPARE(read(id).status, PersonStatus::Active);
    }

    void findsLikelyDuplicates()
    {
        const PersonId one = m_school->add(
            QStringLiteral("Łucja"), QStringLiteral("Żak"), PersonRole::Student, QDate(2012, 1, 2));
        const PersonId two = m_school->add(
            QStringLiteral("LUCJA"), QStringLiteral("Zak"), PersonRole::Student, QDate(2012, 1, 2));
        const PersonId noDate = m_school->add(QStringLiteral("Łucja"), QStringLiteral("Żak"));
        const PersonId grandmother = m_school->add(
            QStringLiteral("Łucja"), QStringLiteral("Żak"), PersonRole::Guardian, QDate(1950, 1, 2));
        QVERIFY(m_school->setMails(one, { QStringLiteral("zak@example.org") }));
        QVERIFY(m_school->setMails(noDate, { QStringLiteral("ZAK@example.org") }));
        QVERIFY(m_school->setMails(grandmother, { QStringLiteral("zak@example.org") }));
        const auto pairs = m_school->write(
            [&](Transaction& tx) { return m_school->people.likelyDuplicates(tx, m_school->session); });
        QVERIFY(pairs);
        const auto has = [&](PersonId a, PersonId b) {
            return std::find(pairs->begin(), pairs->end(), std::pair(a, b)) != pairs->end();
        };
        QVERIFY(has(one, two));
        QVERIFY(has(one, noDate));
        QVERIFY(!has(one, grandmother)); // two birth dates that differ
        QVERIFY(has(noDate, grandmother));
    }

    void whoIsNotTheSameIsRemembered()
    {
        const QDate born(2012, 1, 2);
        const auto student = [&] {
            return m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"), PersonRole::Student, born);
        };
        const PersonId one = student();
        const PersonId two = student();
        const PersonId three = student();
        auto& people = m_school->people;
        const auto pairs = [&] {
            return m_school
                ->write([&](Transaction& tx) { return people.likelyDuplicates(tx, m_school->session); })
                ->size();
        };
        QCOMPARE(pairs(), size_t { 3 });
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return people.markDistinct(tx, m_school->session, two, one); }));
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return people.markDistinct(tx, m_school->session, one, two); }));
        QCOMPARE(pairs(), size_t { 2 });
        QVERIFY(!m_school->write(
            [&](Transaction& tx) { return people.markDistinct(tx, m_school->session, one, one); }));
        const auto told
            = m_school->write([&](Transaction& tx) { return people.distinctPairs(tx, m_school->session); });
        QCOMPARE(told->size(), size_t { 1 });
        QVERIFY(told->front() == std::pair(one, two));
        // The third turns out to be the first: the mark holds for both.
        QVERIFY(m_school->write([&](Transaction& tx) {
            return people.merge(tx, m_school->session, one, three, QStringLiteral("pl"));
        }));
        QCOMPARE(pairs(), size_t { 0 });
        QVERIFY(m_school->write(
            [&](Transaction& tx) { return people.takeBackDistinct(tx, m_school->session, three, two); }));
        QCOMPARE(pairs(), size_t { 1 });
    }

    void mergingMovesEverything()
    {
        const PersonId from = m_school->add(QStringLiteral("Ola"),
            QStringLiteral("Nowak"),
            PersonRoles(PersonRole::Student) | PersonRole::Teacher,
            QDate(2012, 1, 2));
        const PersonId into = m_school->add(QStringLiteral("Aleksandra"), QStringLiteral("Nowak"));
        const PersonId mother
            = m_school->add(QStringLiteral("Anna"), QStringLiteral("Nowak"), PersonRole::Guardian);
        const PersonId child = m_school->add(QStringLiteral("Jan"), QStringLiteral("Nowak"));
        QVERIFY(m_school->setMails(from,
            { QStringLiteral("ola@example.org"),
                QStringLiteral("both@example.org"),
                QStringLiteral("broken@") }));
        QVERIFY(m_school->setMails(into, { QStringLiteral("both@example.org"), QStringLiteral("broken@") }));
        QVERIFY(m_school->enrol(m_school->addGroup(QStringLiteral("A1")), { from, into }));
        QVERIFY(m_school->enrol(m_school->addGroup(QStringLiteral("B2")), { from }));
        QVERIFY(m_school->write([&](Transaction& tx) -> Result<void> {
            TRY(m_school->people.linkGuardian(tx, m_school->session, { from, mother, {}, 0 }));
            TRY(m_school->people.linkGuardian(tx, m_school->session, { into, mother, {}, 0 }));
            TRY(m_school->people.linkGuardian(tx, m_school->session, { child, from, {}, 0 }));
            return m_school->people.linkGuardian(tx, m_school->session, { into, from, {}, 0 });
        }));
        QVERIFY(consent(from, true));
        addAccount(from, QStringLiteral("onowak"));
        QVERIFY(merge(from, into));

        const Person kept = read(into);
        QVERIFY(kept.roles.testFlag(PersonRole::Teacher));
        QCOMPARE(kept.birthDate, QDate(2012, 1, 2));
        QCOMPARE(read(from).status, PersonStatus::Merged);
        QStringList mails;
        for (const ContactPoint& point : contacts(into)) {
            mails.append(point.raw);
        }
        QCOMPARE(mails,
            QStringList({ QStringLiteral("both@example.org"),
                QStringLiteral("broken@"),
                QStringLiteral("ola@example.org") }));
        QCOMPARE(contacts(from).size(), size_t { 0 });
        const auto groups = m_school->write(
            [&](Transaction& tx) { return m_school->groups.groupsOf(tx, m_school->session, into); });
        QCOMPARE(groups->size(), size_t { 2 });
        QCOMPARE(m_school
                     ->write([&](Transaction& tx) {
                         return m_school->people.guardiansOf(tx, m_school->session, into);
                     })
                     ->size(),
            size_t { 1 });
        QCOMPARE(m_school
                     ->write([&](Transaction& tx) {
                         return m_school->people.studentsOf(tx, m_school->session, into);
                     })
                     ->front()
                     .student,
            child);
        QVERIFY(m_school
                ->write(
                    [&](Transaction& tx) { return m_school->consents.current(tx, m_school->session, into); })
                ->contract);
        QVERIFY(m_school
                    ->write([&](Transaction& tx) {
                        return m_school->consents.history(tx, m_school->session, into);
                    })
                    ->size()
            >= 2);
        QCOMPARE(m_school->number(QStringLiteral("SELECT person_id FROM account WHERE login = 'onowak'")),
            into.value());
        QVERIFY(searchFoldOf(into).contains(QStringLiteral("onowak")));
        QVERIFY(!merge(from, into)); // only once
    }

    void ofTwoAccountsTheKeptPersonsStays()
    {
        const PersonId from = m_school->add(QStringLiteral("Ola"), QStringLiteral("Nowak"));
        const PersonId into = m_school->add(QStringLiteral("Ola"), QStringLiteral("Nowak"));
        addAccount(from, QStringLiteral("first"));
        addAccount(into, QStringLiteral("second"));
        QVERIFY(merge(from, into));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM account WHERE login = 'first' AND "
                                                 "password_cipher IS NULL AND cleared_at IS NOT NULL")),
            1);
        QCOMPARE(m_school->number(QStringLiteral(
                     "SELECT COUNT(*) FROM account WHERE login = 'second' AND password_cipher IS NOT NULL")),
            1);
    }

    void aLaterWithdrawalSurvivesTheMerge()
    {
        const PersonId from = m_school->add(QStringLiteral("Ola"), QStringLiteral("Nowak"));
        const PersonId into = m_school->add(QStringLiteral("Ola"), QStringLiteral("Nowak"));
        QVERIFY(consent(into, true));
        m_school->clock.advance(1000);
        QVERIFY(consent(from, true));
        QVERIFY(consent(from, false));
        QVERIFY(merge(from, into));
        QVERIFY(!m_school
                ->write(
                    [&](Transaction& tx) { return m_school->consents.current(tx, m_school->session, into); })
                ->contract);
    }

private:
    Person read(PersonId id)
    {
        return m_school
            ->write([&](Transaction& tx) { return m_school->people.find(tx, m_school->session, id); })
            .value_or(Person());
    }
    std::vector<ContactPoint> contacts(PersonId id)
    {
        return m_school
            ->write(
                [&](Transaction& tx) { return m_school->people.contactPoints(tx, m_school->session, id); })
            .value_or(std::vector<ContactPoint>());
    }
    bool set(PersonId id, const std::vector<ContactPoint>& points)
    {
        return m_school
            ->write([&](Transaction& tx) {
                return m_school->people.setContactPoints(
                    tx, m_school->session, id, points, QStringLiteral("PL"));
            })
            .has_value();
    }
    bool merge(PersonId from, PersonId into)
    {
        return m_school->connection
            ->write([&](Transaction& tx) {
                return m_school->people.merge(tx, m_school->session, from, into, m_school->language);
            })
            .has_value();
    }
    bool consent(PersonId id, bool granted)
    {
        ConsentEntry entry;
        entry.person = id;
        entry.granted = granted;
        entry.source = QStringLiteral("paper");
        return m_school
            ->write([&](Transaction& tx) { return m_school->consents.record(tx, m_school->session, entry); })
            .has_value();
    }
    void addAccount(PersonId person, const QString& login)
    {
        QVERIFY(m_school->run(QStringLiteral("INSERT INTO account (id, uuid, person_id, login, login_fold, "
                                             "password_cipher, made_at) VALUES (?, ?, ?, ?, ?, ?, 1)"),
            { person.value(),
                QUuid::createUuid().toString(),
                person.value(),
                login,
                login,
                QByteArray("sealed") }));
    }
    QString searchFoldOf(PersonId id)
    {
        return m_school->text(QStringLiteral("SELECT search_fold FROM person WHERE id = %1").arg(id.value()));
    }

    std::unique_ptr<PeopleFixture> m_school;
};

BELFRY_TEST(tst_PeopleService)
#include "tst_PeopleService.moc"
