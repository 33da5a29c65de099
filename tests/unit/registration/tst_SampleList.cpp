// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Table.h"
#include "core/registration/ImportService.h"
#include "tests/support/TestRegistry.h"
#include "tests/unit/registration/RegistrationFixture.h"

using namespace belfry::core;
using namespace belfry::core::registration;
using belfry::tests::RegistrationFixture;
using database::Transaction;

/// The sample list of resources/demo, from the file to the persons. What is wrong with it stands in
/// kursanci.py.
class tst_SampleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { BELFRY_REGISTRATION_INIT(m_school); }
    void cleanup() { m_school.reset(); }

    void isImportedWithItsFaultsTold()
    {
        const auto table = formats::readTableFile(
            qEnvironmentVariable("BELFRY_SOURCE_DIR") + QStringLiteral("/resources/demo/kursanci.csv"));
        QVERIFY(table);
        QCOMPARE(table->encoding, QStringLiteral("windows-1250"));
        const ImportTable rows = ImportTable::from(*table);
        const auto first = import(rows);
        QCOMPARE(first.rows, 200);
        QCOMPARE(first.created, 198); // one without a name, one twice
        QCOMPARE(first.updated, 1);
        QMap<QString, int> codes;
        for (const RowIssue& issue : first.skipped) {
            codes[issue.code] += 1;
            QCOMPARE(issue.isImported, issue.code != QLatin1String("no_name"));
        }
        const QMap<QString, int> expected { { QStringLiteral("bad_date"), 1 },
            { QStringLiteral("bad_email"), 3 },
            { QStringLiteral("bad_phone"), 2 },
            { QStringLiteral("no_name"), 1 } };
        QCOMPARE(codes, expected);
        QCOMPARE(m_school->number(QStringLiteral("SELECT COUNT(*) FROM study_group")), 8);
        QCOMPARE(
            m_school->number(QStringLiteral("SELECT COUNT(*) FROM person WHERE note LIKE '%po swojemu%'")),
            1);
        QCOMPARE(faultyRows(rows, first.skipped, QStringLiteral("Powód")).rows.size(), 7);
        const auto second = import(rows);
        QCOMPARE(second.created, 0);
        QCOMPARE(second.updated, 0);
        QCOMPARE(second.unchanged, 199);
    }

private:
    ImportResult import(const ImportTable& table)
    {
        ImportOptions options;
        options.mapping = ImportService::guess(table.headings);
        const auto plan = m_school->write(
            [&](Transaction& tx) { return m_school->imports.plan(tx, m_school->session, table, options); });
        for (size_t slice = 0; plan && slice < ImportService::sliceCount(**plan); ++slice) {
            m_school->write([&](Transaction& tx) {
                return m_school->imports.applySlice(tx, m_school->session, **plan, slice);
            });
        }
        return plan ? m_school
                          ->write([&](Transaction& tx) {
                              return m_school->imports.conclude(tx, m_school->session, **plan);
                          })
                          .value_or(ImportResult())
                    : ImportResult();
    }

    std::unique_ptr<RegistrationFixture> m_school;
};

BELFRY_TEST(tst_SampleList)
#include "tst_SampleList.moc"
