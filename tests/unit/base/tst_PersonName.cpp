// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PersonName.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace belfry::core;

class tst_PersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        const auto row = [](const QString& full, const QString& given, const QString& family) {
            QTest::newRow(qPrintable(full)) << full << given << family;
        };
        row(u"Anna Nowak"_qs, u"Anna"_qs, u"Nowak"_qs);
        row(u"  Anna   Maria\tNowak "_qs, u"Anna Maria"_qs, u"Nowak"_qs);
        row(u"Anna Nowak-Kowalska"_qs, u"Anna"_qs, u"Nowak-Kowalska"_qs);
        row(u"Anna Nowak - Kowalska"_qs, u"Anna"_qs, u"Nowak - Kowalska"_qs);
        row(u"Nowak, Anna Maria"_qs, u"Anna Maria"_qs, u"Nowak"_qs);
        row(u"Ludwig van Beethoven"_qs, u"Ludwig"_qs, u"van Beethoven"_qs);
        row(u"Ursula von der Leyen"_qs, u"Ursula"_qs, u"von der Leyen"_qs);
        row(u"de Gaulle"_qs, u"de"_qs, u"Gaulle"_qs);
        row(u"Van Morrison"_qs, u"Van"_qs, u"Morrison"_qs);
        row(u"Олена Шевченко"_qs, u"Олена"_qs, u"Шевченко"_qs);
        row(u"Nowak"_qs, QString(), u"Nowak"_qs);
        row(QString(), QString(), QString());
        row(u","_qs, QString(), QString());
    }
    void splits()
    {
        QFETCH(QString, full);
        const auto name = PersonName::fromFullName(full);
        QTEST(name.given, "given");
        QTEST(name.family, "family");
    }
};

BELFRY_TEST(tst_PersonName)
#include "tst_PersonName.moc"
