// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/Spreadsheet.h"
#include "core/formats/TableFault.h"
#include "tests/torture/fuzz/Check.h"

#include <zip.h>

using namespace belfry::core::formats;

namespace {

constexpr const char* kContent = "<Relationships><Relationship Id='w' Type='x/officeDocument' "
                                 "Target='xl/workbook.xml'/></Relationships>";
constexpr const char* kBook
    = "<workbook xmlns:r='r'><workbookPr/><sheets><sheet name='A' r:id='s'/></sheets></workbook>";
constexpr const char* kRelations
    = "<Relationships><Relationship Id='s' Type='x/worksheet' Target='sheet.xml'/>"
      "<Relationship Id='t' Type='x/sharedStrings' Target='strings.xml'/>"
      "<Relationship Id='u' Type='x/styles' Target='styles.xml'/></Relationships>";

void add(zip_t* archive, const char* name, const QByteArray& content)
{
    zip_source_t* source
        = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    const auto index = zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
    if (index >= 0) {
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
}

/// Mutations of an archive mostly break its checksums: so the XML inside is given, parted by bytes 0x01, as
/// well.
QByteArray archiveOf(const QByteArray& input)
{
    const auto parts = input.split('\x01');
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(buffer);
    zip_t* archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    const auto part = [&](qsizetype i, const char* standard) {
        return i < parts.size() && !parts[i].isEmpty() ? parts[i] : QByteArray(standard);
    };
    const QByteArray contents[] { QByteArray(kContent),
        part(3, kBook),
        part(4, kRelations),
        part(0, ""),
        part(1, "<sst/>"),
        part(2, "<x/>") };
    add(archive, "_rels/.rels", contents[0]);
    add(archive, "xl/workbook.xml", contents[1]);
    add(archive, "xl/_rels/workbook.xml.rels", contents[2]);
    add(archive, "xl/sheet.xml", contents[3]);
    add(archive, "xl/strings.xml", contents[4]);
    add(archive, "xl/styles.xml", contents[5]);
    QByteArray bytes;
    if (zip_close(archive) == 0 && zip_source_open(buffer) == 0) {
        zip_source_seek(buffer, 0, SEEK_END);
        bytes.resize(zip_source_tell(buffer));
        zip_source_seek(buffer, 0, SEEK_SET);
        zip_source_read(buffer, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
        zip_source_close(buffer);
    }
    zip_source_free(buffer);
    zip_error_fini(&error);
    return bytes;
}

void read(const QByteArray& bytes)
{
    const auto sheet = readSpreadsheet(bytes);
    if (!sheet) {
        FUZZ_CHECK(tableFault(sheet.error()).problem != TableProblem::None);
        return;
    }
    int last = 0;
    for (const auto& row : sheet->rows) {
        FUZZ_CHECK(row.number > last && !row.cells.isEmpty() && row.cells.size() <= 512);
        last = row.number;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input = belfry::fuzz::bytes(data, size);
    read(input.startsWith("PK") ? input : archiveOf(input));
    return 0;
}
