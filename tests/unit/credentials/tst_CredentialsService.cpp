// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialsService.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestSchool.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::credentials;
using belfry::core::access::Role;
using belfry::core::access::Session;
using belfry::core::database::Transaction;
using belfry::core::people::PersonRole;
using belfry::tests::TestSchool;

class tst_CredentialsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_school = std::make_unique<TestSchool>();
        if (!m_school->isAvailable()) {
            QSKIP("no PostgreSQL server");
        }
    }
    void cleanup() { m_school.reset(); }

    /// LL1-01, LL1-02, LL1-31.
    void makesLoginAndPasswordAtOnce()
    {
        const PersonId first
            = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {});
        const PersonId second
            = m_school->addStudent(QStringLiteral("Zenon"), QStringLiteral("Abramowicz"), {});
        QCOMPARE(account(first).login, QStringLiteral("zabramowicz"));
        QCOMPARE(account(second).login, QStringLiteral("zabramowicz2"));
        QCOMPARE(account(first).version, 1);
        QVERIFY(account(first).hasPassword);
        QVERIFY(password(first) != password(second));
        QCOMPARE(password(first).size(), 15);
        // Sealed: neither the text nor any part of it stands in the table.
        QVERIFY(!m_school
                ->must(m_school->connection->scalar(
                    QStringLiteral("SELECT password_cipher FROM account WHERE login = 'zabramowicz'")))
                .toByteArray()
                .contains(password(first).left(4).toUtf8()));
        QVERIFY(
            m_school->text(QStringLiteral("SELECT search_fold FROM person WHERE id = %1").arg(second.value()))
                .contains(QLatin1String("zabramowicz2")));
    }

    void passesOverWhoHasOne()
    {
        const PersonId person
            = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {});
        const QString before = password(person);
        const auto made = m_school->write([&](Transaction& tx) {
            return m_school->credentials.create(tx,
                m_school->owner,
                { { person, QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {}, {} } });
        });
        QVERIFY(made.empty());
        QCOMPARE(password(person), before);
    }

    void makesManyOfOneName()
    {
        people::Person jan;
        jan.givenName = QStringLiteral("Jan");
        jan.familyName = QStringLiteral("Kowalski");
        jan.roles = PersonRole::Student;
        const auto wanted = m_school->write([&](Transaction& tx) -> Result<std::vector<NewAccount>> {
            std::vector<NewAccount> all;
            for (int index = 0; index < 600; ++index) {
                TRY_ASSIGN(
                    const auto person, m_school->people.add(tx, m_school->owner, jan, QStringLiteral("pl")));
                all.push_back({ person, jan.givenName, jan.familyName, {}, {} });
            }
            return all;
        });
        for (size_t from = 0; from < wanted.size(); from += 200) {
            const std::vector<NewAccount> slice(
                wanted.begin() + qsizetype(from), wanted.begin() + qsizetype(from) + 200);
            m_school->write(
                [&](Transaction& tx) { return m_school->credentials.create(tx, m_school->owner, slice); });
        }
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(DISTINCT login) FROM account")), 600);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM account WHERE login = 'jkowalski600'")), 1);
    }

    /// Decision 12: kept as they are, and made logins keep out of their way.
    void keepsImportedOnesExactly()
    {
        const PersonId imported
            = m_school->addPerson(QStringLiteral("Anna"), QStringLiteral("Nowak"), PersonRole::Student, {});
        const PersonId made
            = m_school->addPerson(QStringLiteral("Adam"), QStringLiteral("Nowak"), PersonRole::Student, {});
        const QString secret = QString::fromUtf8("Zażółć 0O1l 😀");
        m_school->write([&](Transaction& tx) {
            return m_school->credentials.create(tx,
                m_school->owner,
                { { made, QStringLiteral("Adam"), QStringLiteral("Nowak"), {}, {} },
                    { imported,
                        QStringLiteral("Anna"),
                        QStringLiteral("Nowak"),
                        QStringLiteral("ANowak"),
                        SecretText(secret) } });
        });
        QCOMPARE(account(imported).login, QStringLiteral("ANowak"));
        QCOMPARE(account(imported).origin, Origin::Imported);
        QCOMPARE(password(imported), secret);
        QCOMPARE(account(made).login, QStringLiteral("anowak2"));
    }

    void checksImportedOnes_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("problem");
        QTest::newRow("fine") << "anna.nowak" << "abcdefgh" << -1;
        QTest::newRow("login only") << "anna.nowak" << "" << -1;
        QTest::newRow("nothing") << "" << "" << -1;
        QTest::newRow("eight letters") << "a" << QString::fromUtf8("żółćżółć") << -1;
        QTest::newRow("short") << "anna" << "abcdefg" << int(AccountProblem::PasswordTooShort);
        QTest::newRow("password alone") << "" << "abcdefgh" << int(AccountProblem::LoginEmpty);
        QTest::newRow("control in login") << "an\tna" << "abcdefgh" << int(AccountProblem::LoginUnprintable);
        QTest::newRow("control in password")
            << "anna" << "abcd\nefgh" << int(AccountProblem::PasswordUnprintable);
        QTest::newRow("taken") << "ZABRAMOWICZ" << "abcdefgh" << int(AccountProblem::LoginTaken);
    }
    void checksImportedOnes()
    {
        QFETCH(QString, login);
        QFETCH(QString, password);
        m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {});
        const PersonId other
            = m_school->addPerson(QStringLiteral("A"), QStringLiteral("B"), PersonRole::Student, {});
        const auto problem = m_school->write([&](Transaction& tx) {
            return m_school->credentials.checkImported(tx, login, SecretText(password), other);
        });
        QTEST(problem ? int(*problem) : -1, "problem");
    }

    void importsIntoAnAccount()
    {
        const PersonId person
            = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {});
        const auto import = [&](const QString& login, const QString& password) {
            m_school->write([&](Transaction& tx) {
                return m_school->credentials.replaceImported(
                    tx, m_school->owner, person, login, SecretText(password));
            });
        };
        import(QStringLiteral("zosia"), QStringLiteral("old-register"));
        QCOMPARE(account(person).version, 2);
        QCOMPARE(account(person).login, QStringLiteral("zosia"));
        QCOMPARE(password(person), QStringLiteral("old-register"));
        import(QStringLiteral("zosia"), QStringLiteral("old-register"));
        QCOMPARE(account(person).version, 2);
        import({}, {});
        QCOMPARE(account(person).version, 2);
    }

    void renewsWithANewVersion()
    {
        const PersonId person
            = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {});
        const QString before = password(person);
        accept(person, 1);
        const auto renewed = m_school->write([&](Transaction& tx) {
            return m_school->credentials.renew(tx, m_school->owner, { person, PersonId(999) });
        });
        QCOMPARE(renewed.size(), size_t { 1 });
        QCOMPARE(account(person).version, 2);
        QCOMPARE(account(person).firstAcceptedAt, 0);
        QVERIFY(password(person) != before);
    }

    void changesALoginAsANewVersion()
    {
        const PersonId person
            = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {});
        const PersonId other = m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Nowak"), {});
        const QString before = password(person);
        const auto change = [&](const QString& login) {
            return m_school->connection->write([&](Transaction& tx) {
                return m_school->credentials.changeLogin(tx, m_school->owner, person, login);
            });
        };
        QVERIFY(change(QStringLiteral(" zosia ")).has_value());
        QCOMPARE(account(person).login, QStringLiteral("zosia"));
        QCOMPARE(account(person).version, 2);
        QCOMPARE(password(person), before);
        QCOMPARE(change(QStringLiteral("ANOWAK")).error().code, ErrorCode::Conflict);
        QCOMPARE(change(QStringLiteral("  ")).error().code, ErrorCode::InputMissing);
        QVERIFY(change(QStringLiteral("Zosia")).has_value());
        const QString search = m_school->text(
            QStringLiteral("SELECT search_fold FROM person WHERE id = %1").arg(person.value()));
        QVERIFY(search.contains(QLatin1String("zosia")) && !search.contains(QLatin1String("zabramowicz")));
        Q_UNUSED(other)
    }

    /// Decision 11: thirty days after the first acceptance only a new password helps.
    void endsTheLifeOfAPassword()
    {
        const PersonId sent = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {});
        const PersonId waiting = m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Nowak"), {});
        accept(sent, 1);
        const qint64 first = account(sent).firstAcceptedAt;
        m_school->clock.advance(29 * kDayMs);
        accept(sent, 1);
        QCOMPARE(account(sent).firstAcceptedAt, first);
        QCOMPARE(clearExpired(30), 0);
        m_school->clock.advance(kDayMs + 1000);
        QCOMPARE(clearExpired(0), 0);
        QCOMPARE(clearExpired(30), 1);
        QVERIFY(!account(sent).hasPassword);
        QVERIFY(password(sent).isEmpty());
        QVERIFY(account(waiting).hasPassword);
        m_school->write(
            [&](Transaction& tx) { return m_school->credentials.renew(tx, m_school->owner, { sent }); });
        QVERIFY(account(sent).hasPassword);
        QCOMPARE(password(sent).size(), 15);
    }

    void ignoresTheAcceptanceOfAnOldVersion()
    {
        const PersonId person
            = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {});
        m_school->write(
            [&](Transaction& tx) { return m_school->credentials.renew(tx, m_school->owner, { person }); });
        accept(person, 1);
        QCOMPARE(account(person).firstAcceptedAt, 0);
    }

    void showsOnlyAfterStepUp()
    {
        const PersonId person
            = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {});
        const auto show = [&](const Session& session) {
            return m_school->connection->write([&](Transaction& tx) {
                return m_school->credentials.show(tx, session, person, m_school->clock.nowMs());
            });
        };
        const auto shown = show(m_school->owner);
        QVERIFY(shown.has_value());
        QCOMPARE(shown->password.reveal(), password(person));
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'credential.show'")),
            1);
        Session late = m_school->owner;
        late.stepUpUntilMs = 0;
        QCOMPARE(show(late).error().code, ErrorCode::StepUpNeeded);
        Session secretary = m_school->owner;
        secretary.role = Role::Secretary;
        QCOMPARE(show(secretary).error().code, ErrorCode::NotPermitted);
    }

    void exportsNamesAndGroups()
    {
        const PersonId person
            = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {});
        const PersonId gone = m_school->addStudent(QStringLiteral("Anna"), QStringLiteral("Nowak"), {});
        m_school->write([&](Transaction& tx) -> Result<void> {
            TRY_ASSIGN(const auto group,
                m_school->groups.add(tx, m_school->owner, QStringLiteral("A1"), QStringLiteral("pl")));
            TRY(m_school->groups.enrol(tx, m_school->owner, group, { person }));
            return m_school->people.archive(tx, m_school->owner, { gone });
        });
        const auto rows = m_school->write([&](Transaction& tx) {
            return m_school->credentials.exportAccounts(tx, m_school->owner, m_school->clock.nowMs());
        });
        QCOMPARE(rows.size(), size_t { 1 });
        QCOMPARE(rows.front().name, QStringLiteral("Zofia Abramowicz"));
        QCOMPARE(rows.front().groups, QStringList { QStringLiteral("A1") });
        QCOMPARE(rows.front().password.reveal(), password(person));
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'credential.export'")),
            1);
    }

    void leavesNoSecretInTheAuditTrail()
    {
        const PersonId person
            = m_school->addStudent(QStringLiteral("Zofia"), QStringLiteral("Abramowicz"), {});
        m_school->write([&](Transaction& tx) -> Result<void> {
            TRY(m_school->credentials.show(tx, m_school->owner, person, m_school->clock.nowMs()));
            TRY(m_school->credentials.openForPaper(tx, m_school->owner, { person }, m_school->clock.nowMs()));
            return {};
        });
        const QString secret = password(person);
        m_school->write([&](Transaction& tx) -> Result<void> {
            auto query = tx.prepare(QStringLiteral("SELECT detail FROM audit_entry"));
            TRY(query.exec());
            while (query.next()) {
                if (query.text(0).contains(secret) || query.text(0).contains(QLatin1String("zabramowicz"))) {
                    return fail(ErrorCode::Internal, query.text(0));
                }
            }
            return {};
        });
    }

    void asksForTheRight()
    {
        const PersonId person
            = m_school->addPerson(QStringLiteral("A"), QStringLiteral("B"), PersonRole::Student, {});
        Session teacher = m_school->owner;
        teacher.role = Role::Teacher;
        const auto made = m_school->connection->write([&](Transaction& tx) {
            return m_school->credentials.create(
                tx, teacher, { { person, QStringLiteral("A"), QStringLiteral("B"), {}, {} } });
        });
        QCOMPARE(made.error().code, ErrorCode::NotPermitted);
    }

private:
    static constexpr qint64 kDayMs = 86'400'000;

    Account account(PersonId person)
    {
        return *m_school->write([&](Transaction& tx) { return m_school->credentials.find(tx, person); });
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
    void accept(PersonId person, int version)
    {
        const AccountId id = account(person).id;
        m_school->write([&](Transaction& tx) {
            return m_school->credentials.accepted(tx, { id }, version, m_school->clock.nowMs());
        });
    }
    int clearExpired(int days)
    {
        return m_school->write(
            [&](Transaction& tx) { return m_school->credentials.clearExpired(tx, Session::system(), days); });
    }

    std::unique_ptr<TestSchool> m_school;
};

BELFRY_TEST(tst_CredentialsService)
#include "tst_CredentialsService.moc"
