// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/EmailAddress.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;

class tst_EmailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normalised");
        const auto row = [](const char* name, const QString& text, const QString& normalised) {
            QTest::newRow(name) << text << normalised;
        };
        row("plain", u"anna@example.org"_qs, u"anna@example.org"_qs);
        row("blanks around", u"  anna@example.org \t"_qs, u"anna@example.org"_qs);
        row("no-break blank around", u"\u00A0anna@example.org\u00A0"_qs, u"anna@example.org"_qs);
        row("upper domain", u"Anna.Nowak@Example.ORG"_qs, u"Anna.Nowak@example.org"_qs);
        row("plus and others", u"a+b_c-d/e=f!#$%&'*?^`{|}~@x.pl"_qs, u"a+b_c-d/e=f!#$%&'*?^`{|}~@x.pl"_qs);
        row("idn", u"anna@zażółć.pl"_qs, u"anna@xn--za-6ja4f8n1l.pl"_qs);
        row("idn german", u"post@Müller.de"_qs, u"post@xn--mller-kva.de"_qs);
        row("idn cyrillic", u"info@приклад.укр"_qs, u"info@xn--80aikifvh.xn--j1amh"_qs);
        row("ace", u"a@XN--MLLER-KVA.de"_qs, u"a@xn--mller-kva.de"_qs);
        row("hyphen", u"a@my-school.example.co.uk"_qs, u"a@my-school.example.co.uk"_qs);
        row("digit label", u"a@163.com"_qs, u"a@163.com"_qs);
        row("this computer", u"root@localhost"_qs, u"root@localhost"_qs);
        row("64 local", QString(64, u'a') + u"@x.pl"_qs, QString(64, u'a') + u"@x.pl"_qs);
    }
    void accepts()
    {
        QFETCH(QString, text);
        const auto address = EmailAddress::parse(text);
        QVERIFY2(address.has_value(), address ? "" : qPrintable(address.error().detail));
        QTEST(address->normalised(), "normalised");
        QCOMPARE(address->text(), text.trimmed());
        QCOMPARE(QString(address->localPart() + u'@' + address->domain()), address->normalised());
        QCOMPARE(EmailAddress::parse(address->normalised())->normalised(), address->normalised());
        QCOMPARE(EmailAddress::problem(text), AddressProblem::None);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QString& text, const char* detail) {
            QTest::newRow(name) << text << QString::fromLatin1(detail);
        };
        row("empty", QString(), "empty");
        row("blank", u"  \u00A0"_qs, "empty");
        row("header injection", u"a@x.pl\r\nBcc: b@y.pl"_qs, "control_character");
        row("line feed", u"a\n@x.pl"_qs, "control_character");
        row("nul", QString(u"a"_qs + QChar(u'\0') + u"@x.pl"_qs), "control_character");
        row("delete", u"a\u007F@x.pl"_qs, "control_character");
        row("zero width", u"a@x\u200B.pl"_qs, "control_character");
        row("right-to-left override", u"a\u202E@x.pl"_qs, "control_character");
        row("comma", u"a@x.pl,b@y.pl"_qs, "several");
        row("semicolon", u"a@x.pl; b@y.pl"_qs, "several");
        row("trailing comma", u"a@x.pl,"_qs, "several");
        row("comma for dot", u"a@x,pl"_qs, "several");
        row("two at", u"a@b@x.pl"_qs, "several");
        row("display name", u"Anna <a@x.pl>"_qs, "display_name");
        row("angles", u"<a@x.pl>"_qs, "display_name");
        row("quoted display name", u"\"Nowak, A\" <a@x.pl>"_qs, "display_name");
        row("two with names", u"A <a@x.pl>, B <b@x.pl>"_qs, "several");
        row("blank inside", u"anna nowak@x.pl"_qs, "space");
        row("two by blank", u"a@x.pl b@y.pl"_qs, "several");
        row("no at", u"anna.x.pl"_qs, "no_at");
        row("no local", u"@x.pl"_qs, "empty_local");
        row("no domain", u"a@"_qs, "empty_domain");
        row("only at", u"@"_qs, "empty_local");
        row("quoted local", u"\"anna nowak\"@x.pl"_qs, "quoted_local");
        row("quote inside", u"an\"na@x.pl"_qs, "quoted_local");
        row("polish local", u"żaneta@x.pl"_qs, "non_ascii_local");
        row("emoji local", u"\U0001F600@x.pl"_qs, "non_ascii_local");
        row("dot first", u".a@x.pl"_qs, "bad_local");
        row("dot last", u"a.@x.pl"_qs, "bad_local");
        row("two dots", u"a..b@x.pl"_qs, "bad_local");
        row("brackets", u"a(b)@x.pl"_qs, "bad_local");
        row("backslash", u"a\\b@x.pl"_qs, "bad_local");
        row("mailto", u"mailto:a@x.pl"_qs, "bad_local");
        row("no dot", u"a@gmail"_qs, "bad_domain");
        row("domain dot first", u"a@.x.pl"_qs, "bad_domain");
        row("domain dot last", u"a@x.pl."_qs, "bad_domain");
        row("domain two dots", u"a@x..pl"_qs, "bad_domain");
        row("domain hyphen first", u"a@-x.pl"_qs, "bad_domain");
        row("domain hyphen last", u"a@x-.pl"_qs, "bad_domain");
        row("domain underscore", u"a@x_y.pl"_qs, "bad_domain");
        row("domain literal", u"a@[127.0.0.1]"_qs, "bad_domain");
        row("ip address", u"a@127.0.0.1"_qs, "bad_domain");
        row("label 64", u"a@"_qs + QString(64, u'x') + u".pl"_qs, "bad_domain");
        row("bad idn", u"a@ż\u00AD\u0301-.pl"_qs, "control_character");
        row("local 65", QString(65, u'a') + u"@x.pl"_qs, "too_long");
        row("all 255",
            QString(64, u'a') + u'@' + QString(QString(62, u'x') + u'.').repeated(3) + u"pl"_qs,
            "too_long");
        row("domain huge", u"a@"_qs + QString(u"x."_qs).repeated(50'000) + u"pl"_qs, "too_long");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, detail);
        const auto address = EmailAddress::parse(text);
        QVERIFY(!address.has_value());
        QCOMPARE(address.error().detail, detail);
        QCOMPARE(
            address.error().code, detail == u"empty" ? ErrorCode::InputMissing : ErrorCode::InputInvalid);
        QCOMPARE(QLatin1String(addressProblemName(EmailAddress::problem(text))), detail);
    }

    void comparesByWhereItGoes()
    {
        QCOMPARE(
            *EmailAddress::parse(u"anna@Müller.de"_qs), *EmailAddress::parse(u"anna@xn--mller-kva.de"_qs));
        QVERIFY(!(*EmailAddress::parse(u"Anna@x.pl"_qs) == *EmailAddress::parse(u"anna@x.pl"_qs)));
        QVERIFY(EmailAddress().isEmpty());
    }
};

BELFRY_TEST(tst_EmailAddress)
#include "tst_EmailAddress.moc"
