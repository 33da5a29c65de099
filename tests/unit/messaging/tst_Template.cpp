// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/Template.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core::messaging;

namespace {

Values someValues()
{
    return { { Variable::Login, QStringLiteral("zabramowicz") },
        { Variable::Password, QStringLiteral("kt7r") },
        { Variable::InstanceUrl, QStringLiteral("https://bell.example") },
        { Variable::FullName, QStringLiteral("Zofia Abramowicz") },
        { Variable::School, QStringLiteral("Bell") } };
}

QString filled(const QString& body)
{
    return Template::parse(QString(), body).body(someValues());
}

Values child(const QString& name, const QString& login, const QString& password)
{
    return { { Variable::FullName, name },
        { Variable::Login, login },
        { Variable::Password, password },
        { Variable::InstanceUrl, QStringLiteral("https://bell.example") } };
}

} // namespace

class tst_Template : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        for (const char* text : { "[login]", "[Login]", "[LOGIN]", "[ login ]", "[\xC2\xA0login]" }) {
            QTest::newRow(text) << QString::fromUtf8(text) << "zabramowicz";
        }
        for (const char* text :
            { "[hasło]", "[HASŁO]", "[haslo]", "[password]", "[Passwort]", "[passwort ]" }) {
            QTest::newRow(text) << QString::fromUtf8(text) << "kt7r";
        }
        for (const char* text : { "[url instancji]",
                 "[URL  instancji]",
                 "[instance url]",
                 "[Adresse der Instanz]",
                 "[adresse der\tinstanz]" }) {
            QTest::newRow(text) << QString::fromUtf8(text) << "https://bell.example";
        }
        for (const char* text :
            { "[imię i nazwisko]", "[full name]", "[Name]", "[imie\xCC\xA8 i nazwisko]" }) {
            QTest::newRow(text) << QString::fromUtf8(text) << "Zofia Abramowicz";
        }
    }
    void knowsEveryName()
    {
        QFETCH(QString, text);
        QVERIFY(Template::parse(QString(), text).issues().empty());
        QTEST(filled(text), "value");
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("position");
        QTest::newRow("unknown") << "ab [passwd] c" << int(IssueKind::Unknown) << "passwd" << 3;
        QTest::newRow("empty") << "[]" << int(IssueKind::Unknown) << "" << 0;
        QTest::newRow("unclosed at the end") << "ab [login" << int(IssueKind::Unclosed) << "login" << 3;
        QTest::newRow("unclosed at the line") << "[login\n]" << int(IssueKind::Unclosed) << "login" << 0;
        QTest::newRow("nested") << "[log[login]" << int(IssueKind::Unclosed) << "log" << 0;
        QTest::newRow("lonely") << "[" << int(IssueKind::Unclosed) << "" << 0;
        QTest::newRow("second paragraph") << "one\r\n\r\ntwo [x]" << int(IssueKind::Unknown) << "x" << 9;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QString, text);
        const auto issues = Template::parse(QString(), text).issues();
        QCOMPARE(issues.size(), size_t { 1 });
        QTEST(int(issues.front().kind), "kind");
        QTEST(issues.front().name, "name");
        QTEST(issues.front().position, "position");
    }

    void leavesWrongVariablesAsTheyStand()
    {
        QCOMPARE(filled(QStringLiteral("[passwd] [login] ]x[")), QStringLiteral("[passwd] zabramowicz ]x["));
        QCOMPARE(filled(QStringLiteral("[log[login]")), QStringLiteral("[logzabramowicz"));
    }

    void writesABracket()
    {
        QCOMPARE(filled(QStringLiteral("[[login] [[[login]")), QStringLiteral("[login] [zabramowicz"));
        QVERIFY(Template::parse(QString(), QStringLiteral("[[")).issues().empty());
    }

    void expandsNoValue()
    {
        Values values = someValues();
        values[Variable::FullName] = QStringLiteral("[password] [[ %1");
        QCOMPARE(Template::parse(QStringLiteral("[full name]"), QStringLiteral("[full name] [login]"))
                     .body(values),
            QStringLiteral("[password] [[ %1 zabramowicz"));
        QCOMPARE(Template::parse(QStringLiteral("[full name]"), QString()).subject(values),
            QStringLiteral("[password] [[ %1"));
    }

    void keepsTheTextBetween()
    {
        const QString text = QStringLiteral("\n\na\n \n\nb\n\n\n");
        QCOMPARE(filled(text), text);
        QCOMPARE(filled(QStringLiteral("a\r\n\r\nb\rc")), QStringLiteral("a\n\nb\nc"));
    }

    void makesTheSubjectOneLine()
    {
        Values values = someValues();
        values[Variable::School] = QStringLiteral("Bell\r\nBcc: x@example.org");
        QCOMPARE(Template::parse(QStringLiteral("Access\n[school]"), QString()).subject(values),
            QStringLiteral("Access Bell Bcc: x@example.org"));
    }

    void repeatsTheParagraphsForEachChild()
    {
        const auto text = Template::parse(QString(),
            QStringLiteral(
                "Hello,\n\nPage: [instance url]\n\nLogin: [login]\nPassword: [password]\n\nRegards\n"));
        QVERIFY(text.canRepeat());
        const QString body = text.bodyForMany(someValues(),
            { child(QStringLiteral("Ala"), QStringLiteral("a1"), QStringLiteral("p1")),
                child(QStringLiteral("Olek"), QStringLiteral("o1"), QStringLiteral("p2")) });
        QCOMPARE(body,
            QStringLiteral("Hello,\n\nPage: https://bell.example\n\nAla\nLogin: a1\nPassword: "
                           "p1\n\nOlek\nLogin: o1\nPassword: p2\n\nRegards\n"));
    }

    void repeatsSeveralParagraphsTogether()
    {
        const auto text = Template::parse(QString(), QStringLiteral("[full name]: [login]\n\n[password]"));
        QVERIFY(text.canRepeat());
        const QString body = text.bodyForMany({},
            { child(QStringLiteral("Ala"), QStringLiteral("a1"), QStringLiteral("p1")),
                child(QStringLiteral("Olek"), QStringLiteral("o1"), QStringLiteral("p2")) });
        QCOMPARE(body, QStringLiteral("Ala: a1\n\np1\n\nOlek: o1\n\np2"));
    }

    void doesNotRepeatWhatStandsApart()
    {
        QVERIFY(!Template::parse(QString(), QStringLiteral("[login]\n\nsomething else\n\n[password]"))
                .canRepeat());
        QVERIFY(!Template::parse(QString(), QStringLiteral("nothing here")).canRepeat());
        QVERIFY(!Template::parse(QString(), QString()).canRepeat());
        QVERIFY(
            Template::parse(QString(), QStringLiteral("[login]\nsomething else\n[password]")).canRepeat());
    }

    /// LL1-24, LL1-33: refused with the name of what is missing, in the language of the text.
    void asksForTheThreeVariables_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("fine") << QString::fromUtf8("[login] [hasło] [url instancji]") << "pl"
                              << QStringList();
        QTest::newRow("other language")
            << QString::fromUtf8("[Login] [password] [url instancji]") << "de" << QStringList();
        QTest::newRow("no password") << "[login] [url instancji]" << "pl"
                                     << QStringList { QString::fromUtf8("hasło") };
        QTest::newRow("no login") << "[Passwort] [Adresse der Instanz]" << "de"
                                  << QStringList { QStringLiteral("Login") };
        QTest::newRow("no address") << "[login] [password]" << "en"
                                    << QStringList { QStringLiteral("instance url") };
        QTest::newRow("escaped") << "[[login] [password] [instance url]" << "en"
                                 << QStringList { QStringLiteral("login") };
        QTest::newRow("nothing") << "" << "en"
                                 << QStringList { QStringLiteral("login"),
                                        QStringLiteral("password"),
                                        QStringLiteral("instance url") };
    }
    void asksForTheThreeVariables()
    {
        QFETCH(QString, body);
        QFETCH(QString, language);
        QStringList missing;
        for (const TemplateIssue& issue :
            checkCredentialsText({ QStringLiteral("Access"), body }, language)) {
            QCOMPARE(int(issue.kind), int(IssueKind::Missing));
            missing.append(issue.name);
        }
        QTEST(missing, "missing");
    }

    void keepsSecretsOutOfTheSubject()
    {
        const auto issues = checkCredentialsText({ QStringLiteral("Your password [password]"),
                                                     QStringLiteral("[login] [password] [instance url]") },
            QStringLiteral("en"));
        QCOMPARE(issues,
            (std::vector<TemplateIssue> { { IssueKind::InSubject, QStringLiteral("password"), -1 } }));
        // Only in the subject is not enough either.
        QCOMPARE(
            checkCredentialsText({ QStringLiteral("[login]"), QStringLiteral("[password] [instance url]") },
                QStringLiteral("en"))
                .size(),
            size_t { 2 });
    }

    void masksEverySecret()
    {
        const QString text = QStringLiteral("Password: kt7r-mw65x, or kt7r");
        const QString hidden
            = masked(text, { QStringLiteral("kt7r"), QStringLiteral("kt7r-mw65x"), QString() });
        QVERIFY(!hidden.contains(QLatin1String("kt7r")));
        QVERIFY(!hidden.contains(QLatin1String("mw65x")));
        QVERIFY(hidden.startsWith(QLatin1String("Password: ")));
    }
};

BELFRY_TEST(tst_Template)
#include "tst_Template.moc"
