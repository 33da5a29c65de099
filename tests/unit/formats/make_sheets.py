#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes .xlsx files in the folder given: good ones by openpyxl, broken and hostile ones by hand."""
import datetime
import pathlib
import sys
import zipfile

import openpyxl

folder = pathlib.Path(sys.argv[1])

CONTENT = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"""
RELS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
 Target="xl/workbook.xml"/></Relationships>"""
BOOK = """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets></workbook>"""
BOOK_RELS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
 Target="/xl/worksheets/sheet1.xml"/></Relationships>"""
STRINGS_RELS = BOOK_RELS.replace(
    "</Relationships>", '<Relationship Id="x" Type="t/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
HEAD = """<?xml version="1.0"?>%s<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"""
TAIL = "</sheetData></worksheet>"


def sheet(rows, doctype=""):
    return (HEAD % doctype) + rows + TAIL


def archive(name, worksheet, extra=(), skip=(), book=BOOK):
    parts = {"[Content_Types].xml": CONTENT, "_rels/.rels": RELS, "xl/workbook.xml": book,
             "xl/_rels/workbook.xml.rels": BOOK_RELS, "xl/worksheets/sheet1.xml": worksheet}
    parts.update(extra)
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as out:
        for path, content in parts.items():
            if path not in skip:
                out.writestr(path, content)


def inline(reference, text):
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def values():
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Uczniowie"
    page.append(["Imię", "Telefon", "Data", "Chwila", "Godzina", "Zgoda", "Kwota", "Kod", "Tekst", "Uwaga"])
    page.append(["Żaneta", 600100200, datetime.date(2010, 3, 31), datetime.datetime(2010, 3, 31, 14, 5),
                 datetime.time(8, 30), True, 12.5, 7, "0600", "line\nbreak"])
    page.append(["Олена \U0001F600", 48600100200, datetime.date(1899, 12, 31), None, None, False, -3, 123456, None, "#N/A"])
    page.append([])
    page.append(["Kasia", 600100200.0])
    page["H2"].number_format = "00000"
    page["H3"].number_format = '"d"00000'
    page["C3"] = 40268
    page["C3"].number_format = "[$-415]d mmmm yyyy;@"
    page["B7"] = 0.1 + 0.2
    page["C7"] = 1e20
    book.save(folder / "values.xlsx")


def epoch1904():
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append(["Data"])
    book.active.append([datetime.date(2010, 3, 31)])
    book.save(folder / "epoch1904.xlsx")


def hidden():
    book = openpyxl.Workbook()
    book.active.append(["secret"])
    book.active.sheet_state = "hidden"
    second = book.create_sheet("Very")
    second.sheet_state = "veryHidden"
    book.create_sheet("Shown").append(["A", "B"])
    book.save(folder / "hidden.xlsx")


def formulas():
    archive("formulas.xlsx", sheet(
        '<row r="1">' + inline("A1", "A") + inline("B1", "B") + "</row>"
        '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>A1</f><v>x</v></c>'
        '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
        '<row r="3"><c r="A3"><f>1+1</f></c></row>'))


def rich():
    archive("rich.xlsx", sheet('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'), {
        "xl/_rels/workbook.xml.rels": STRINGS_RELS,
        "xl/sharedStrings.xml": '<sst><si><t>a_x000D_b</t></si><si><r><t>Ka</t></r><r><rPr><b/></rPr>'
        '<t xml:space="preserve">sia </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>'})


def sparse():
    archive("sparse.xlsx", sheet(
        '<row r="3">' + inline("B3", "A") + inline("D3", "B") + "</row>"
        '<row r="5"><c r="XFD5" s="1"/>' + inline("D5", "x") + "</row>"
        '<row r="1048576"><c r="A1048576"/></row>'))
    archive("no_references.xlsx", sheet(
        '<row><c t="inlineStr"><is><t>A</t></is></c><c t="inlineStr"><is><t>B</t></is></c></row>'
        "<row><c><v>1</v></c><c><v>2</v></c></row>"))
    archive("phonetic.xlsx", sheet(
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>王</t></r><rPh sb="0" eb="1"><t>wang</t></rPh></is></c></row>'))
    archive("strict.xlsx", sheet('<row r="1">' + inline("A1", "A") + "</row>").replace(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"))


def hostile():
    head = '<row r="1">' + inline("A1", "A") + "</row>"
    archive("million_columns.xlsx", sheet('<row r="1">' + "".join(
        f"<c><v>1</v></c>" for _ in range(1_000_000)) + "</row>"))
    archive("far_column.xlsx", sheet('<row r="1">' + inline("ZZZ1", "A") + "</row>"))
    archive("wide.xlsx", sheet('<row r="1">' + inline("XFD1", "A") + "</row>"))
    archive("entities.xlsx", sheet(
        '<row r="1">' + inline("A1", "&b;") + "</row>",
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'))
    archive("external.xlsx", sheet(
        '<row r="1">' + inline("A1", "&b;") + "</row>", '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>'))
    archive("bomb.xlsx", sheet(head + " " * (300 * 1024 * 1024)))
    archive("bomb_strings.xlsx", sheet(head), {
        "xl/_rels/workbook.xml.rels": STRINGS_RELS, "xl/sharedStrings.xml": "<sst>" + "<si><t>" + "x" * 50_000_000 + "</t></si></sst>"})
    archive("long_cell.xlsx", sheet('<row r="1">' + inline("A1", "x" * 70_000) + "</row>"))
    archive("backwards.xlsx", sheet('<row r="2">' + inline("A2", "A") + '</row><row r="1">' + inline("A1", "B") + "</row>"))
    archive("bad_reference.xlsx", sheet('<row r="1">' + inline("1A", "A") + "</row>"))
    archive("bad_string.xlsx", sheet('<row r="1"><c r="A1" t="s"><v>5</v></c></row>'))
    archive("cut_xml.xlsx", sheet(head)[:-20])
    archive("not_xml.xlsx", "hello")
    archive("no_sheet_data.xlsx", '<worksheet></worksheet>')
    archive("no_workbook.xlsx", sheet(head), skip=("xl/workbook.xml",))
    archive("no_worksheet.xlsx", sheet(head), skip=("xl/worksheets/sheet1.xml",))
    archive("all_hidden.xlsx", sheet(head), book=BOOK.replace("<sheet ", '<sheet state="hidden" '))
    archive("binary.xlsb", sheet(head), {"xl/workbook.bin": b"x", "_rels/.rels": RELS.replace(".xml", ".bin")},
            skip=("xl/workbook.xml",))
    archive("empty.xlsx", sheet(""))
    archive("many_entries.xlsx", sheet(head), {f"x/{i}": "" for i in range(10_001)})
    with zipfile.ZipFile(folder / "list.ods", "w") as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        out.writestr("content.xml", "<x/>")
    with zipfile.ZipFile(folder / "photos.zip", "w") as out:
        out.writestr("a.txt", "x")
    whole = (folder / "values.xlsx").read_bytes()
    (folder / "cut.xlsx").write_bytes(whole[:len(whole) // 2])
    damaged = bytearray((folder / "sparse.xlsx").read_bytes())
    at = damaged.index(b"xl/worksheets/sheet1.xml") + 40
    damaged[at:at + 20] = b"\xFF" * 20
    (folder / "damaged.xlsx").write_bytes(damaged)
    (folder / "encrypted.xlsx").write_bytes(
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 100)
    (folder / "old.xls").write_bytes(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + b"\0" * 600 + "Workbook".encode("utf-16-le"))
    # The sizes that the archive states are made small: what comes out must be counted all the same.
    with zipfile.ZipFile(folder / "bomb.xlsx") as bomb:
        real = bomb.getinfo("xl/worksheets/sheet1.xml").file_size.to_bytes(4, "little")
    raw = (folder / "bomb.xlsx").read_bytes().replace(real, (100_000).to_bytes(4, "little"))
    (folder / "lying.xlsx").write_bytes(raw)


values()
epoch1904()
hidden()
formulas()
rich()
sparse()
hostile()
