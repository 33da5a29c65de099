// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ImportWork.h"

#include "core/formats/Csv.h"
#include "core/formats/Spreadsheet.h"

#include <QSaveFile>

namespace belfry::ui::importWork {

using namespace core;
using database::Transaction;
using registration::ImportService;

Result<ListPointer> readList(SchoolWorker& school, const QString& path)
{
    auto list = std::make_shared<List>();
    list->path = path;
    TRY_ASSIGN(list->table, formats::readTableFile(path));
    list->rows = registration::ImportTable::from(list->table);
    list->table.rows.clear();
    TRY(school.ensureConnected());
    TRY_ASSIGN(const auto remembered, school.connection().read([&](Transaction& tx) {
        return school.services().imports.remembered(tx, list->rows.headings);
    }));
    list->isRemembered = remembered.has_value();
    list->mapping = remembered ? *remembered : ImportService::guess(list->rows.headings);
    return ListPointer(list);
}

Result<Preview> previewList(SchoolWorker& school,
    const access::Session& session,
    const ListPointer& list,
    const registration::ImportOptions& options)
{
    TRY(school.ensureConnected());
    Preview preview;
    TRY_ASSIGN(preview.plan, school.connection().read([&](Transaction& tx) {
        return school.services().imports.plan(tx, session, list->rows, options);
    }));
    preview.rows = ImportService::rows(*preview.plan);
    preview.summary = ImportService::summary(*preview.plan);
    return preview;
}

Result<Outcome> writeList(
    SchoolWorker& school, ActivityControl& control, const access::Session& session, const PlanPointer& plan)
{
    TRY(school.ensureConnected());
    auto& imports = school.services().imports;
    Outcome outcome;
    outcome.total = static_cast<int>(ImportService::rows(*plan).size());
    const size_t slices = ImportService::sliceCount(*plan);
    for (size_t slice = 0; slice < slices && !outcome.problem; ++slice) {
        if (control.isCancelled()) {
            outcome.isCancelled = true;
            break;
        }
        const auto written = school.connection().write(
            [&](Transaction& tx) { return imports.applySlice(tx, session, *plan, slice); });
        if (!written) {
            outcome.problem = written.error();
        } else {
            control.report(std::min<qint64>(static_cast<qint64>((slice + 1) * ImportService::kRowsPerSlice),
                               outcome.total),
                outcome.total);
        }
    }
    outcome.students = ImportService::students(*plan);
    auto concluded
        = school.connection().write([&](Transaction& tx) { return imports.conclude(tx, session, *plan); });
    if (concluded) {
        outcome.result = std::move(*concluded);
    } else if (!outcome.problem) {
        outcome.problem = concluded.error();
    }
    return outcome;
}

Result<void> saveTable(const QString& path, const QString& sheet, const registration::FaultyRows& rows)
{
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        TRY_ASSIGN(bytes, formats::writeSpreadsheet(sheet, rows.headings, rows.rows));
    } else {
        QList<QStringList> records { rows.headings };
        records.append(rows.rows);
        bytes = formats::writeCsv(records);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(
            file.error() == QFileDevice::ResourceError ? ErrorCode::IoFull : ErrorCode::IoWrite, path);
    }
    return {};
}

} // namespace belfry::ui::importWork
