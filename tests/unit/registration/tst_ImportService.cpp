// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/StudentList.h"
#include "core/registration/ImportService.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/registration/RegistrationFixture.h"

using namespace belfry::core;
using namespace belfry::core::registration;
using belfry::tests::RegistrationFixture;
using database::Transaction;
using people::PersonRole;

namespace {

ImportTable tableOf(const QStringList& headings, const std::vector<QStringList>& rows)
{
    ImportTable table;
    table.headings = headings;
    int number = 1;
    for (const QStringList& row : rows) {
        table.records.push_back({ ++number, row });
    }
    return table;
}

QStringList words(const char16_t* text)
{
    return QString::fromUtf16(text).split(QLatin1Char('|'));
}

} // namespace

class tst_ImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        BELFRY_REGISTRATION_INIT(m_school);
        m_options = {};
    }
    void cleanup() { m_school.reset(); }

    void importsAListAndTheSameListCreatesNobody()
    {
        const auto table = tableOf(words(u"Imię|Nazwisko|E-mail|Telefon|Grupa|Opiekun|E-mail "
                                         u"opiekuna|Telefon opiekuna|Data urodzenia|Numer|Uwagi"),
            { words(u"Zofia|Abramowicz|zofia@example.org|600 100 200|A1|Anna Abramowicz|anna@example.org|600 "
                    u"100 201|3.04.2014|17|gra na flecie"),
                words(u"Jan|Abramowicz||| A1 ; B2 |Anna Abramowicz|ANNA@example.org||2016-05-06|18|"),
                words(u"Ołena|Шевченко||||||||19|") });
        const auto first = import(table);
        QCOMPARE(first.rows, 3);
        QCOMPARE(first.created, 3);
        QCOMPARE(first.skipped.size(), size_t { 0 });
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person WHERE is_student = TRUE")), 3);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person WHERE is_guardian = TRUE")),
            1); // of two children
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM guardianship")), 2);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM study_group")), 2);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM enrolment")), 3);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM account")),
            3); // students at once (LL1-01, LL1-02)
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM contact_point WHERE receives_sms = TRUE")),
            2);
        QCOMPARE(m_school->text(QStringLiteral("SELECT birth_date FROM person WHERE number = '17'")),
            QStringLiteral("2014-04-03"));
        QVERIFY(m_school->text(QStringLiteral("SELECT search_fold FROM person WHERE number = '17'"))
                .contains(QStringLiteral("zabramowicz")));
        const qint64 rows = everything();
        for (int again = 0; again < 2; ++again) {
            const auto next = import(table);
            QCOMPARE(next.created, 0);
            QCOMPARE(next.updated, 0);
            QCOMPARE(next.unchanged, 3);
            QCOMPARE(everything(), rows);
        }
    }

    void aPlanChangesNothingAndSaysTheSame()
    {
        const auto table = tableOf(words(u"Kursant|E-mail"),
            { words(u"Anna Nowak|a@example.org"), words(u"|b@example.org"), words(u"Jan Nowak|broken@") });
        m_options.mapping = ImportService::guess(table.headings);
        const auto plan = m_school->write(
            [&](Transaction& tx) { return m_school->imports.plan(tx, m_school->session, table, m_options); });
        QVERIFY(plan);
        const auto summary = ImportService::summary(**plan);
        QCOMPARE(summary.created, 2);
        QCOMPARE(summary.skipped.size(), size_t { 2 });
        QCOMPARE(ImportService::rows(**plan)[1].action, RowAction::Skip);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person")), 0);
        const auto result = import(table);
        QCOMPARE(result.created, summary.created);
        QCOMPARE(result.skipped.size(), summary.skipped.size());
    }

    void badValuesAreLeftOutAndTold()
    {
        const auto table = tableOf(words(u"Imię i nazwisko|E-mail|Telefon|Data urodzenia|Zgoda"),
            { words(u"Anna Nowak|anna@@example.org, anna@example.org|12 ; 600100200|31.02.2014|może") });
        const auto result = import(table);
        QCOMPARE(result.created, 1);
        QStringList codes;
        for (const RowIssue& issue : result.skipped) {
            QVERIFY(issue.isImported);
            QCOMPARE(issue.row, 2);
            QVERIFY(!issue.column.isEmpty());
            QVERIFY(issueText(issue.code, issue.detail) != issue.code);
            codes.append(issue.code);
        }
        codes.sort();
        QCOMPARE(codes,
            QStringList({ QStringLiteral("bad_date"),
                QStringLiteral("bad_email"),
                QStringLiteral("bad_phone"),
                QStringLiteral("bad_yes_no") }));
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM contact_point")), 2);
        const auto faulty = faultyRows(table, result.skipped, QStringLiteral("Reason"));
        QCOMPARE(faulty.headings.last(), QStringLiteral("Reason"));
        QCOMPARE(faulty.rows.size(), 1);
        QCOMPARE(faulty.rows.first().mid(0, 5), table.records.front().cells);
        QVERIFY(!faulty.rows.first().last().isEmpty());
    }

    void rowsWithoutAPrintableNameAreSkipped()
    {
        const QString longName(500, QChar(0x0141));
        auto table = tableOf(words(u"Name|E-mail"),
            { words(u"|a@example.org"),
                { QStringLiteral("Anna\x01 Nowak"), QString() },
                { QString(QChar(0)) + QStringLiteral("Anna"), QString() },
                { QStringLiteral("O'Neil \"Bob\""), QString() },
                { QString::fromUtf8("\xF0\x9F\x98\x80 \xD7\x90\xD7\x91"), QString() },
                { longName, QString() },
                { QStringLiteral("Anna\nMaria Kowalska"), QString() } });
        const auto result = import(table);
        QCOMPARE(result.created, 4);
        QCOMPARE(result.skipped.size(), size_t { 3 });
        for (const RowIssue& issue : result.skipped) {
            QVERIFY(!issue.isImported);
            QVERIFY(!issue.value.contains(QChar(0)));
        }
        QCOMPARE(m_school->number(
                     QStringLiteral("SELECT COUNT(*) FROM person WHERE family_name = '%1'").arg(longName)),
            1);
        QCOMPARE(
            m_school->text(QStringLiteral("SELECT given_name FROM person WHERE family_name = 'Kowalska'")),
            QStringLiteral("Anna Maria"));
        QCOMPARE(import(table).unchanged, 4);
    }

    void twoRowsOfOneStudentAreOne()
    {
        const auto table = tableOf(words(u"Vorname|Nachname|E-Mail|Kurs"),
            { words(u"Jörg|Müller|j@example.org|Klavier 1"),
                words(u"Jörg|Müller|j@example.org|Chor"),
                words(u"JÖRG|MÜLLER||Orchester"),
                words(u"Jörg|Müller|other@example.org|Chor") });
        const auto result = import(table);
        QCOMPARE(result.created, 2); // the last has another address
        QCOMPARE(result.updated, 2);
        QCOMPARE(result.skipped.size(), size_t { 0 });
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM enrolment")), 4);
        // Now "Müller Jörg" without an address could be either.
        const auto third = import(tableOf(words(u"Vorname|Nachname|Kurs"), { words(u"Jörg|Müller|Band") }));
        QCOMPARE(third.skipped.size(), size_t { 1 });
        QCOMPARE(third.skipped.front().code, QStringLiteral("ambiguous"));
        QVERIFY(!third.skipped.front().isImported);
    }

    void whoIsTheSamePerson_data()
    {
        QTest::addColumn<QString>(
            "second"); // a row: number, names, birth date, mail, guardian, guardian's mail
        QTest::addColumn<bool>("same");
        QTest::newRow("number, name changed") << QStringLiteral("7|Anna|Zielińska||||") << true;
        QTest::newRow("names and birth date")
            << QStringLiteral("|anna|NOWAK|2014-04-03|new@example.org||") << true;
        QTest::newRow("names and one e-mail")
            << QStringLiteral("|Anna|Nowak||x@example.org, anna@example.org||") << true;
        QTest::newRow("names alone") << QStringLiteral("|Anna|Nowak||||") << true;
        QTest::newRow("names and the same guardian")
            << QStringLiteral("|Anna|Nowak|||Ewa Nowak|ewa@example.org") << true;
        QTest::newRow("other number") << QStringLiteral("8|Anna|Nowak||||") << false;
        QTest::newRow("other birth date")
            << QStringLiteral("|Anna|Nowak|2013-04-03|anna@example.org||") << false;
        QTest::newRow("other e-mail") << QStringLiteral("|Anna|Nowak||x@example.org||") << false;
        QTest::newRow("other guardian")
            << QStringLiteral("|Anna|Nowak|||Maria Nowak|maria@example.org") << false;
        QTest::newRow("other name") << QStringLiteral("|Hanna|Nowak|2014-04-03|anna@example.org||") << false;
    }
    void whoIsTheSamePerson()
    {
        QFETCH(QString, second);
        QFETCH(bool, same);
        const auto headings = words(u"Numer|Imię|Nazwisko|Data urodzenia|E-mail|Opiekun|E-mail opiekuna");
        QCOMPARE(import(tableOf(headings,
                            { words(u"7|Anna|Nowak|2014-04-03|anna@example.org|Ewa Nowak|ewa@example.org") }))
                     .created,
            1);
        const auto result = import(tableOf(headings, { second.split(QLatin1Char('|')) }));
        QCOMPARE(result.created, same ? 0 : 1);
    }

    void aNumberOfSomebodyElseIsTold()
    {
        const auto headings = words(u"Numer|Imię|Nazwisko");
        QCOMPARE(import(tableOf(headings, { words(u"7|Anna|Nowak") })).created, 1);
        const auto result = import(tableOf(headings, { words(u"7|Piotr|Lis") }));
        QCOMPARE(result.created, 0);
        QCOMPARE(result.skipped.front().code, QStringLiteral("number_other_name"));
        QCOMPARE(result.skipped.front().column, QStringLiteral("Numer"));
    }

    void anUpdateAddsAndNeverTakesAway()
    {
        const auto headings = words(u"Imię|Nazwisko|E-mail|Grupa|Data urodzenia|Uwagi");
        QCOMPARE(import(tableOf(headings, { words(u"Anna|Nowak|a@example.org|A1||alt") })).created, 1);
        const auto result = import(
            tableOf(headings, { words(u"Anna|Nowak|A@example.org; b@example.org|B2|3.4.2014|neu") }));
        QCOMPARE(result.updated, 1);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM contact_point")), 2);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM enrolment WHERE ended_at IS NULL")), 2);
        QCOMPARE(m_school->text(QStringLiteral("SELECT note FROM person")), QStringLiteral("alt\nneu"));
        const auto empty = import(tableOf(headings, { words(u"Anna|Nowak||||") }));
        QCOMPARE(empty.unchanged, 1);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM contact_point")), 2);
    }

    void somebodyArchivedComesBack()
    {
        const auto table = tableOf(words(u"Imię|Nazwisko"), { words(u"Anna|Nowak") });
        QCOMPARE(import(table).created, 1);
        QVERIFY(m_school->run(QStringLiteral("UPDATE person SET status = 'archived'")));
        QCOMPARE(import(table).updated, 1);
        QCOMPARE(m_school->text(QStringLiteral("SELECT status FROM person")), QStringLiteral("active"));
    }

    void guardiansWithNumberedHeadings()
    {
        const auto table
            = tableOf(words(u"Uczeń|Opiekun|E-mail opiekuna|Opiekun 2|E-mail opiekuna 2|Telefon opiekuna 2"),
                { words(u"Ola Nowak|Anna Nowak|anna@example.org|Jan Nowak|jan@example.org|600100200"),
                    words(u"Ala Lis||ojciec@example.org|||") });
        QCOMPARE(import(table).created, 2);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM guardianship")), 3);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM contact_point c JOIN person p ON p.id "
                                                 "= c.person_id WHERE p.given_name = 'Jan'")),
            2);
        // An address without a name is better than no guardian.
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person WHERE family_name = "
                                                 "'ojciec@example.org' AND is_guardian = TRUE")),
            1);
        QCOMPARE(import(table).unchanged, 2);
    }

    void motherAndFatherInGerman()
    {
        const auto table = tableOf(words(u"Vorname|Name|Mutter|E-Mail Mutter|Vater|Handy Vater"),
            { words(u"Kai|Groß|Eva Groß|eva@example.org|Tim Groß|+49 151 23456789") });
        QCOMPARE(import(table).created, 1);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM guardianship")), 2);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM contact_point c JOIN person p ON p.id = "
                                            "c.person_id WHERE p.given_name = 'Tim' AND c.kind = 'phone'")),
            1);
    }

    void siblingsWithoutAddressesShareAGuardianOfTheirName()
    {
        const auto table = tableOf(words(u"Uczeń|Opiekun"),
            { words(u"Ola Nowak|Anna Nowak"), words(u"Jan Nowak|Anna Nowak"), words(u"Ewa Lis|Anna Nowak") });
        QCOMPARE(import(table).created, 3);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person WHERE is_guardian = TRUE")), 2);
        QCOMPARE(import(table).unchanged, 3);
    }

    void aChildMayHaveTheParentsNameAndAddress()
    {
        const auto table = tableOf(words(u"Uczeń|E-mail|Opiekun|E-mail opiekuna"),
            { words(u"Jan Nowak|jan@example.org|Jan Nowak|jan@example.org") });
        QCOMPARE(import(table).created, 1);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person")), 2);
        QCOMPARE(import(table).unchanged, 1);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person")), 2);
    }

    void onePersonCanBeStudentAndGuardian()
    {
        const auto table = tableOf(words(u"Uczeń|E-mail|Opiekun|E-mail opiekuna"),
            { words(u"Ola Nowak||Anna Nowak|anna@example.org"), words(u"Anna Nowak|anna@example.org||") });
        QCOMPARE(import(table).created, 1);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM person")), 2);
        QCOMPARE(m_school->number(QStringLiteral(
                     "SELECT COUNT(*) FROM person WHERE is_student = TRUE AND is_guardian = TRUE")),
            1);
    }

    void loginsAndPasswordsOfARegisterAreKept()
    {
        const auto headings = words(u"Imię|Nazwisko|Login|Hasło");
        const auto table = tableOf(headings,
            { words(u"Anna|Nowak|Anna.N|geheim12345"),
                words(u"Jan|Lis|anna.n|geheim12345"),
                words(u"Ewa|Mak|ewam|kurz"),
                words(u"Ola|Żak||tajnehaslo") });
        const auto result = import(table);
        QCOMPARE(result.created, 4);
        QStringList codes;
        for (const RowIssue& issue : result.skipped) {
            codes.append(issue.code);
            QVERIFY(issue.isImported);
            QVERIFY(!issue.value.contains(QStringLiteral("kurz")));
            QVERIFY(!issue.value.contains(QStringLiteral("tajne")));
        }
        QCOMPARE(codes,
            QStringList({ QStringLiteral("login_taken"),
                QStringLiteral("password_short"),
                QStringLiteral("login_empty") }));
        QCOMPARE(password(QStringLiteral("Nowak")),
            std::pair(QStringLiteral("Anna.N"), QStringLiteral("geheim12345")));
        QVERIFY(password(QStringLiteral("Lis")).first.toLower() != QStringLiteral("anna.n"));
        QVERIFY(password(QStringLiteral("Mak")).second.size() > 8);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM account")), 4);

        const auto same = import(tableOf(headings, { words(u"Anna|Nowak|Anna.N|geheim12345") }));
        QCOMPARE(same.unchanged, 1);
        QCOMPARE(m_school->number(QStringLiteral("SELECT MAX(version) FROM account")), 1);
        const auto changed = import(tableOf(headings, { words(u"Anna|Nowak|Anna.N|anderes12345") }));
        QCOMPARE(changed.updated, 1);
        QCOMPARE(password(QStringLiteral("Nowak")).second, QStringLiteral("anderes12345"));
        QCOMPARE(m_school->number(QStringLiteral("SELECT MAX(version) FROM account")), 2);
    }

    void oneAnswerForTheListHoldsForStudentsAndGuardians()
    {
        m_options.consents = { people::ConsentPurpose::Contract, people::ConsentPurpose::Messages };
        m_options.consentSource = QStringLiteral("paper");
        const auto table = tableOf(words(u"Uczeń|Opiekun|E-mail opiekuna|Zgoda"),
            { words(u"Ola Nowak|Anna Nowak|a@example.org|"), words(u"Ewa Lis|Maria Lis|m@example.org|nie") });
        QCOMPARE(import(table).created, 2);
        QCOMPARE(granted(QStringLiteral("contract")), 2);
        QCOMPARE(granted(QStringLiteral("messages")), 2);
        QCOMPARE(m_school->text(QStringLiteral("SELECT MIN(source) FROM consent")), QStringLiteral("paper"));
        QCOMPARE(import(table).unchanged, 2);
    }

    void aColumnSaysIt()
    {
        const auto table = tableOf(words(u"Uczeń|Zgoda"),
            { words(u"A A|tak"),
                words(u"B B|JA"),
                words(u"C C|x"),
                words(u"D D|1"),
                words(u"E E|nie"),
                words(u"F F|") });
        QCOMPARE(import(table).created, 6);
        QCOMPARE(granted(QStringLiteral("contract")), 4);
        QCOMPARE(granted(QStringLiteral("messages")), 0);
        // Somebody takes it back.
        const auto later = import(tableOf(words(u"Uczeń|Zgoda"), { words(u"A A|nie") }));
        QCOMPARE(later.updated, 1);
        QCOMPARE(granted(QStringLiteral("contract")), 3);
    }

    void withoutAConsentNobodyHasOne()
    {
        QCOMPARE(import(tableOf(words(u"Uczeń"), { words(u"A A") })).created, 1);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM consent")), 0);
        m_options.consents = { people::ConsentPurpose::Contract };
        m_options.mapping = { ImportField::FullName };
        const auto plan = m_school->connection->write([&](Transaction& tx) {
            return m_school->imports.plan(tx, m_school->session, tableOf(words(u"Uczeń"), {}), m_options);
        });
        QCOMPARE(plan.error().code, ErrorCode::InputMissing); // where does it come from?
    }

    void aGroupWithASlashInItsName()
    {
        QVERIFY(m_school->addGroup(QStringLiteral("A1/2")).isValid());
        QCOMPARE(
            import(tableOf(words(u"Uczeń|Grupa"), { words(u"A A|a1/2"), words(u"B B|C1/C2") })).created, 2);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM study_group")), 3);
    }

    void remembersTheMapping()
    {
        const auto table = tableOf(words(u"Kto|Gdzie"), { words(u"Anna Nowak|A1") });
        m_options.mapping = { ImportField::FullName, ImportField::Group };
        QCOMPARE(importMapped(table).created, 1);
        const auto kept = m_school->write([&](Transaction& tx) {
            return m_school->imports.remembered(tx, { QStringLiteral("KTO"), QStringLiteral("gdzie") });
        });
        QVERIFY(kept && *kept);
        QVERIFY(**kept == m_options.mapping);
        const auto none = m_school->write(
            [&](Transaction& tx) { return m_school->imports.remembered(tx, { QStringLiteral("Kto") }); });
        QVERIFY(none && !*none);
    }

    void refusesAFileWithoutNames()
    {
        m_options.mapping = { ImportField::Email };
        const auto plan = m_school->connection->write([&](Transaction& tx) {
            return m_school->imports.plan(tx, m_school->session, tableOf(words(u"E-mail"), {}), m_options);
        });
        QCOMPARE(plan.error().code, ErrorCode::InputMissing);
    }

    void whatSlicesSeparateIsStillOne()
    {
        // 900 rows of 300 students and 150 guardians, far apart in the file.
        std::vector<QStringList> rows;
        for (int index = 0; index < 900; ++index) {
            const int student = index % 300;
            rows.push_back({ QStringLiteral("Jan%1 Nowak%2").arg(student).arg(student / 2),
                QStringLiteral("G%1").arg(index / 300),
                QStringLiteral("Anna Nowak%1").arg(student / 2),
                QStringLiteral("anna%1@example.org").arg(student / 2) });
        }
        const auto table = tableOf(words(u"Uczeń|Grupa|Opiekun|E-mail opiekuna"), rows);
        const auto result = import(table);
        QCOMPARE(result.created, 300);
        QCOMPARE(result.updated, 600);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM person WHERE is_guardian = TRUE")), 150);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM enrolment")), 900);
        QCOMPARE(import(table).unchanged, 900);
    }

private:
    ImportResult import(const ImportTable& table)
    {
        m_options.mapping = ImportService::guess(table.headings);
        return importMapped(table);
    }
    ImportResult importMapped(const ImportTable& table)
    {
        const auto plan = m_school->write(
            [&](Transaction& tx) { return m_school->imports.plan(tx, m_school->session, table, m_options); });
        if (!plan) {
            return {};
        }
        for (size_t slice = 0; slice < ImportService::sliceCount(**plan); ++slice) {
            if (!m_school->write([&](Transaction& tx) {
                    return m_school->imports.applySlice(tx, m_school->session, **plan, slice);
                })) {
                return {};
            }
        }
        return m_school
            ->write(
                [&](Transaction& tx) { return m_school->imports.conclude(tx, m_school->session, **plan); })
            .value_or(ImportResult());
    }
    qint64 granted(const QString& purpose)
    {
        return m_school->number(
            QStringLiteral("SELECT COUNT(*) FROM consent_current WHERE granted = TRUE AND purpose = '%1'")
                .arg(purpose));
    }
    qint64 everything()
    {
        qint64 sum = 0;
        for (const char* table :
            { "person", "contact_point", "guardianship", "enrolment", "study_group", "account", "consent" }) {
            sum += m_school->number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table)));
        }
        return sum;
    }
    std::pair<QString, QString> password(const QString& family)
    {
        const PersonId id(
            m_school->number(QStringLiteral("SELECT id FROM person WHERE family_name = '%1'").arg(family)));
        const auto found = m_school->write([&](Transaction& tx) {
            return m_school->credentials.openForSending(tx, m_school->session, { id });
        });
        return found && !found->empty()
            ? std::pair(found->front().account.login, found->front().password.reveal())
            : std::pair<QString, QString>();
    }

    std::unique_ptr<RegistrationFixture> m_school;
    ImportOptions m_options;
};

BELFRY_TEST(tst_ImportService)
#include "tst_ImportService.moc"
