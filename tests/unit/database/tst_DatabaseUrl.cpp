// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/DatabaseUrl.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;
using namespace belfry::core::database;

class tst_DatabaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPostgresql_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("user");
        QTest::newRow("full") << "postgresql://anna@db.example.org:5433/school" << "db.example.org" << 5433
                              << "school" << "anna";
        QTest::newRow("plain") << "postgresql://localhost/school" << "localhost" << 0 << "school" << "";
        QTest::newRow("socket parameter")
            << "postgresql://postgres@/t1?host=/tmp/pg" << "/tmp/pg" << 0 << "t1" << "postgres";
        QTest::newRow("socket encoded") << "postgresql://u@%2Ftmp%2Fpg/t1" << "/tmp/pg" << 0 << "t1" << "u";
        QTest::newRow("ipv6") << "postgresql://[::1]:5432/x" << "::1" << 5432 << "x" << "";
    }
    void readsPostgresql()
    {
        QFETCH(QString, text);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY(url.has_value());
        QCOMPARE(url->engine(), Engine::Postgresql);
        QTEST(url->host(), "host");
        QTEST(url->port(), "port");
        QTEST(url->name(), "name");
        QTEST(url->user(), "user");
        QCOMPARE(DatabaseUrl::parse(url->toString())->toString(), url->toString());
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "",
                 "school.belfry",
                 "sqlite:",
                 "mysql://x/y",
                 "postgresql://host",
                 "postgresql://u:secret@host/x",
                 "postgresql://host:99999/x",
                 "postgresql://host/x?sslmode=disable" }) {
            QTest::newRow(text[0] ? text : "empty") << QString::fromLatin1(text);
        }
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY(!url.has_value());
        QCOMPARE(url.error().code, ErrorCode::InputInvalid);
        QVERIFY(!url.error().detail.contains(QLatin1String("secret")));
    }
};

BELFRY_TEST(tst_DatabaseUrl)
#include "tst_DatabaseUrl.moc"
