// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Table.h"
#include "core/formats/TableFault.h"
#include "tests/torture/fuzz/Check.h"

using namespace belfry::core::formats;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto table = readTable(belfry::fuzz::bytes(data, size));
    if (!table) {
        FUZZ_CHECK(tableFault(table.error()).problem != TableProblem::None);
        return 0;
    }
    FUZZ_CHECK(!table->headings.isEmpty());
    QList<QStringList> rows { table->headings };
    int last = 1;
    for (const auto& row : table->rows) {
        FUZZ_CHECK(row.number > last && row.cells.size() >= table->headings.size());
        last = row.number;
        rows << row.cells;
    }
    // What we write of it, we read again as it is, but for the apostrophe that keeps a formula from being
    // one.
    const auto document
        = readCsv(QStringLiteral("sep=;\n") + QString::fromUtf8(writeCsv(rows, { u';', false })));
    FUZZ_CHECK(document.has_value() && document->records.size() == rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        FUZZ_CHECK(document->records[i].size() == rows[i].size());
        for (qsizetype k = 0; k < rows[i].size(); ++k) {
            const QString& cell = document->records[i][k];
            FUZZ_CHECK(cell == rows[i][k] || cell == u'\'' + rows[i][k]);
        }
    }
    return 0;
}
