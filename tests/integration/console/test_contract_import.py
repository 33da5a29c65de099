# SPDX-License-Identifier: GPL-3.0-or-later
"""`import`: every way in which a school's list comes, and what becomes of each row."""
import datetime
import json
import random
import subprocess
import sys
import unittest
import zipfile

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from console import SYSTEM_PYTHON, School  # noqa: E402

HEADINGS = ["Imię", "Nazwisko", "E-mail", "Telefon", "Grupa", "Opiekun", "E-mail opiekuna", "Telefon opiekuna", "Data urodzenia",
            "Login", "Hasło", "Numer", "Zgoda", "Uwagi"]
ROWS = [["Zofia", "Ćwikła", "zofia@example.org", "600 100 200", "A1", "Anna Ćwikła", "anna@example.org", "600100201", "03.04.2014", "zosia", "tajne-haslo-1", "K-1", "tak", "a;b"],
        ["Łukasz", "Żółw", "lukasz@example.org", "", "A1", "Anna Ćwikła", "anna@example.org", "", "2012-05-12", "lukasz", "tajne-haslo-2", "K-2", "tak", "dwie\nlinie"]]


def csv_text(rows, delimiter=";"):
    def cell(text):
        return '"' + text.replace('"', '""') + '"' if any(c in text for c in delimiter + '"\n') else text
    return "\r\n".join(delimiter.join(map(cell, row)) for row in rows) + "\r\n"


class Import(School):
    def bring(self, data, name="list.csv", *more, code=0):
        path = self.folder / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
        answer = self.ctl("import", path, *more, code=code)
        self.assertEqual(set(answer), {"rows", "created", "updated", "unchanged", "skipped"})
        for one in answer["skipped"]:
            self.assertEqual(set(one), {"row", "column", "value", "reason", "imported"})
            self.assertEqual((type(one["row"]), type(one["imported"]), type(one["reason"])), (int, bool, str))
        return answer

    def names(self):
        return sorted((s["given_name"], s["family_name"]) for s in self.ctl("students", "list"))

    def counts(self, answer):
        return {key: answer[key] for key in ("rows", "created", "updated", "unchanged")}

    def test_every_encoding_and_delimiter(self):
        self.init()
        text = csv_text([HEADINGS, *ROWS])
        first = self.bring(text.encode("cp1250"))
        self.assertEqual((first["rows"], first["skipped"]), (2, []))
        self.assertEqual(self.names(), [("Zofia", "Ćwikła"), ("Łukasz", "Żółw")])
        students = {s["family_name"]: s for s in self.ctl("students", "list")}
        self.assertEqual((students["Ćwikła"]["login"], students["Ćwikła"]["phones"], students["Żółw"]["groups"]), ("zosia", ["+48600100200"], ["A1"]))
        for data in (text.encode("utf-8"), b"\xef\xbb\xbf" + text.encode("utf-8"), text.encode("utf-16"), text.encode("utf-16-le"),
                     b"\xfe\xff" + text.encode("utf-16-be"), csv_text([HEADINGS, *ROWS], ",").encode(), csv_text([HEADINGS, *ROWS], "\t").encode(),
                     csv_text([HEADINGS, *ROWS], "|").encode(), text.replace("\r\n", "\n").encode(), b"sep=;\r\n" + text.encode("utf-8")):
            again = self.bring(data)
            self.assertEqual((again["created"], again["updated"], again["skipped"]), (0, 0, []), data[:30])
        german = csv_text([["Vorname", "Nachname", "E-Mail-Adresse", "Gruppe", "Geburtsdatum"], ["Jürgen", "Groß", "j@example.org", "Größen", "01.02.2010"]])
        self.bring(german.encode("cp1252"))
        self.assertIn(("Jürgen", "Groß"), self.names())
        self.assertIn("Größen", [g["name"] for g in self.ctl("groups", "list")])

    def test_xlsx(self):
        self.init()
        script = ("import sys,json,datetime,openpyxl\nbook=openpyxl.Workbook()\nsheet=book.active\n"
                  "[sheet.append(row) for row in json.load(sys.stdin)]\n"
                  "sheet['I2']=datetime.datetime(2014,4,3)\nsheet['D2']=600100200\nbook.save(sys.argv[1])\n")
        path = self.folder / "list.xlsx"
        subprocess.run([SYSTEM_PYTHON, "-c", script, str(path)], input=json.dumps([HEADINGS, *ROWS]), text=True, check=True)
        answer = self.ctl("import", path)
        self.assertEqual((answer["rows"], answer["skipped"]), (2, []))
        student = next(s for s in self.ctl("students", "list") if s["given_name"] == "Zofia")
        self.assertEqual((student["phones"], student["login"]), (["+48600100200"], "zosia"))
        self.assertEqual(self.bring(csv_text([HEADINGS, *ROWS]))["created"], 0, "the same list as text: the dates agree")

    def test_headings_of_three_languages_in_any_case(self):
        self.init()
        for number, (headings, row) in enumerate({
                ("IMIĘ I NAZWISKO", "e-mail", "telefon", "GRUPA"): ("Jan Kowalski", "jan0@example.org", "600100300", "G"),
                ("Vorname", "NACHNAME", "E-Mail", "Handy", "gruppe"): ("Jan", "Eins", "jan1@example.org", "600100301", "G"),
                ("first name", "Last Name", "EMAIL", "Phone", "Group"): ("Jan", "Two", "jan2@example.org", "600100302", "G"),
                ("Nazwisko i imię", "Adres e-mail", "Tel. kom.", "Klasa"): ("Nowak Jan", "jan3@example.org", "600100303", "G"),
                ("Name", "E-mail", "Mobile", "Class"): ("Jan Four", "jan4@example.org", "600100304", "G")}.items()):
            with self.subTest(headings=headings):
                self.assertEqual(self.bring(csv_text([headings, row]))["created"], 1)
                student = next(s for s in self.ctl("students", "list") if s["emails"] == [f"jan{number}@example.org"])
                self.assertEqual((student["given_name"], student["phones"], student["groups"]), ("Jan", [f"+4860010030{number}"], ["G"]))

    def test_bad_values_import_the_person_without_them(self):
        self.init()
        bad = ["nie-adres", "a@b", "x@example.org\r\nBcc: y@example.org", "Jan <jan@example.org>", "żółw@example.org", "two@@example.org", "a b@example.org"]
        rows = [["Imię", "Nazwisko", "E-mail", "Telefon"]] + [[f"Osoba{i}", "Z", address, ""] for i, address in enumerate(bad)]
        rows.append(["Tel", "Efon", "", "abc"])
        answer = self.bring(csv_text(rows), code=1)
        self.assertEqual((answer["rows"], answer["created"]), (len(bad) + 1, len(bad) + 1))
        listed = {one["row"]: one for one in answer["skipped"]}
        students = {s["given_name"]: s for s in self.ctl("students", "list")}
        for index, address in enumerate(bad):
            emails = students[f"Osoba{index}"]["emails"]
            self.assertTrue(all("\n" not in e and "<" not in e and e.isascii() for e in emails), emails)
            if index + 2 not in listed:
                self.assertEqual(emails, ["jan@example.org"] if "<" in address else emails, address)
            else:
                self.assertTrue(listed[index + 2]["imported"])
                self.assertEqual(listed[index + 2]["column"], "E-mail")
        for index in (0, 4, 5):
            self.assertEqual(students[f"Osoba{index}"]["emails"], [], bad[index])
        self.assertEqual(listed[len(bad) + 2]["column"], "Telefon")

    def test_international_domains_are_converted(self):
        self.init()
        self.bring(csv_text([["Imię", "Nazwisko", "E-mail"], ["Ada", "Idn", "ada@żółw.example"]]))
        self.assertEqual(self.ctl("students", "list")[0]["emails"], ["ada@xn--w-uga1v8h.example"])

    def test_any_printable_name_is_a_name(self):
        self.init()
        names = ["O'Brien \"Bob\"", "李小龍", "محمد", "😀🎉", "Ж" * 500, "a, b; c", "=1+1", "Null", "Łódź-Żyźń", "é́"]
        answer = self.bring(csv_text([["Imię", "Nazwisko"], *[[name, f"N{i}"] for i, name in enumerate(names)]]))
        self.assertEqual((answer["created"], answer["skipped"]), (len(names), []))
        students = self.ctl("students", "list")
        self.assertEqual({s["given_name"] for s in students}, set(names))
        self.assertEqual(len({s["login"] for s in students}), len(names))
        for student in students:
            self.assertTrue(student["login"])

    def test_rows_without_a_name_and_broken_files(self):
        self.init()
        answer = self.bring("Imię;Nazwisko;E-mail\nA;B;a@example.org\n;;c@example.org\n\n;;\nD;;d@example.org\n", code=1)
        self.assertEqual((answer["created"], [(o["row"], o["imported"]) for o in answer["skipped"]]), (2, [(3, False)]))
        before = self.ctl("students", "list")
        zeros = self.folder / "bomb.xlsx"
        with zipfile.ZipFile(zeros, "w", zipfile.ZIP_DEFLATED) as book:
            book.writestr("[Content_Types].xml", "<Types/>")
            book.writestr("xl/workbook.xml", "<workbook/>")
            book.writestr("xl/worksheets/sheet1.xml", b"0" * 100_000_000)
        noise = bytes(random.Random(1).randrange(256) for _ in range(3000))
        for name, data in {"empty.csv": b"", "nul.csv": b"Imi\xc4\x99;Nazwisko\nA\0B;C\n", "noise.csv": noise, "noise.xlsx": noise, "wide.csv": b"a;" * 1_000_000 + b"\n", "headless.csv": b"1;2;3\n4;5;6\n", "quote.csv": b'Imi\xc4\x99;Nazwisko\n"A;B\n'}.items():
            with self.subTest(name=name):
                path = self.folder / name
                path.write_bytes(data)
                result = self.run_console("import", path)
                self.assertIn(result.code, (1, 2), result.out + result.err)
                self.assertTrue(result.error or result.json["skipped"])
        self.assertEqual(self.run_console("import", zeros).code, 2)
        self.assertEqual(self.ctl("students", "list"), before)

    def test_the_same_file_twice_and_the_same_person(self):
        self.init()
        text = csv_text([HEADINGS, *ROWS])
        self.bring(text)
        again = self.bring(text)
        self.assertEqual(self.counts(again), {"rows": 2, "created": 0, "updated": 0, "unchanged": 2})
        self.bring(csv_text([["Numer", "Imię", "Nazwisko", "Telefon"], ["K-1", "Zofia", "Ćwikła", "600100999"]]))
        zofia = next(s for s in self.ctl("students", "list") if s["given_name"] == "Zofia")
        self.assertEqual(sorted(zofia["phones"]), ["+48600100200", "+48600100999"])
        by_date = self.bring(csv_text([["Imię", "Nazwisko", "Data urodzenia", "Grupa"], ["łukasz", "żółw", "12.05.2012", "B2"]]))
        self.assertEqual((by_date["created"], by_date["updated"]), (0, 1))
        by_mail = self.bring(csv_text([["Imię", "Nazwisko", "E-mail"], ["Zofia", "Ćwikła", "ZOFIA@EXAMPLE.ORG"]]))
        self.assertEqual(by_mail["created"], 0)
        namesake = self.bring(csv_text([["Imię", "Nazwisko", "Data urodzenia"], ["Zofia", "Ćwikła", "01.01.2001"]]))
        self.assertEqual(namesake["created"], 1, "another birth date is another person")

    def test_two_children_of_one_guardian_make_one_guardian(self):
        self.ready()
        self.import_text(csv_text([HEADINGS[:9], *[row[:9] for row in ROWS]]))
        self.assertEqual(self.ctl("credentials", "send", "--all", "--to", "guardians"), {"queued": 1, "skipped": []})

    def test_mapping_file(self):
        self.init()
        path = self.write("odd.csv", "Spalte A;Spalte B;Spalte C\nAda;Lovelace;ada@example.org\n")
        mapping = self.write("mapping.json", json.dumps({"spalte a": "given_name", "Spalte B": "family_name", "Spalte C": "email"}))
        answer = self.ctl("import", path, "--mapping", mapping)
        self.assertEqual(answer["created"], 1)
        self.assertEqual(self.ctl("students", "list")[0]["emails"], ["ada@example.org"])
        for wrong in ('{"Spalte A":"shoe_size"}', '{"No such":"email"}', "[]", "{", '{"Spalte A":7}'):
            self.assertEqual(self.run_console("import", path, "--mapping", self.write("wrong.json", wrong)).code, 2, wrong)
        self.assertEqual(self.run_console("import", path, "--mapping", self.folder / "none.json").code, 2)

    def test_dry_run_changes_nothing(self):
        self.init()
        answer = self.bring(csv_text([HEADINGS, *ROWS]), "list.csv", "--dry-run")
        self.assertEqual((answer["rows"], answer["created"]), (2, answer["created"]))
        self.assertGreaterEqual(answer["created"], 2)
        self.assertEqual((self.ctl("students", "list"), self.ctl("groups", "list")), ([], []))

    def test_consent(self):
        self.ready()
        text = csv_text([["Imię", "Nazwisko", "E-mail", "Opiekun", "E-mail opiekuna"], ["A", "B", "a@example.org", "C D", "c@example.org"]])
        path = self.write("list.csv", text)
        for words in (("--consent", "everything", "--consent-source", "paper"), ("--consent", "contract")):
            self.assertEqual(self.run_console("import", path, *words).code, 2, words)
        self.ctl("import", path)
        self.assertEqual({s["reason"] for s in self.ctl("credentials", "send", "--all", "--to", "both", code=1)["skipped"]}, {"no_consent"})
        answer = self.ctl("import", path, "--consent", "contract", "--consent-source", "paper form")
        self.assertEqual(answer["created"], 0)
        self.assertEqual(self.ctl("credentials", "send", "--all", "--to", "both"), {"queued": 2, "skipped": []})

    def test_consent_column(self):
        self.ready()
        self.bring(csv_text([["Imię", "Nazwisko", "E-mail", "Zgoda"], ["A", "Tak", "a@example.org", "tak"], ["B", "Nie", "b@example.org", "nie"],
                             ["C", "Leer", "c@example.org", ""]]))
        answer = self.ctl("credentials", "send", "--all", code=1)
        self.assertEqual((answer["queued"], {s["reason"] for s in answer["skipped"]}, len(answer["skipped"])), (1, {"no_consent"}, 2))

    def test_logins_and_passwords_of_an_existing_register(self):
        self.ready()
        answer = self.import_text(csv_text([["Imię", "Nazwisko", "E-mail", "Login", "Hasło"], ["A", "Eins", "a@example.org", "uczen1", "dobre-haslo-9"],
                                  ["B", "Zwei", "b@example.org", "uczen1", "inne-haslo-99"], ["C", "Drei", "c@example.org", "uczen3", "krotkie"],
                                  ["D", "Vier", "d@example.org", "", "haslo-bez-loginu"]]), code=1)
        self.assertEqual(answer["created"], 4)
        self.assertTrue(all(one["imported"] for one in answer["skipped"]))
        self.assertLessEqual({3, 4, 5}, {one["row"] for one in answer["skipped"]})
        students = {s["family_name"]: s["login"] for s in self.ctl("students", "list")}
        self.assertEqual((students["Eins"], students["Drei"]), ("uczen1", "uczen3"))
        self.assertEqual(len(set(students.values())), 4)
        out = json.dumps(answer)
        for secret in ("dobre-haslo-9", "inne-haslo-99", "krotkie", "haslo-bez-loginu"):
            self.assertNotIn(secret, out, "a password is no value to be listed")
        self.ctl("credentials", "send", "--all")
        self.ctl("deliver", "--once")
        texts = {str(m["To"]): m.get_content() for m in self.mails_in_folder()}
        first = next(t for to, t in texts.items() if "a@example.org" in to)
        self.assertIn("dobre-haslo-9", first)
        third = next(t for to, t in texts.items() if "c@example.org" in to)
        self.assertNotIn("krotkie", third)

    def test_birth_dates(self):
        self.init()
        year = datetime.date.today().year
        answer = self.bring(csv_text([["Imię", "Nazwisko", "Data urodzenia"], ["A", "A", "31.02.2010"], ["B", "B", "2010-02-28"], ["C", "C", "1.2.2010"],
                                      ["D", "D", f"01.01.{year + 2}"], ["E", "E", "soon"]]), code=1)
        self.assertEqual((answer["created"], [o["row"] for o in answer["skipped"]]), (5, [2, 5, 6]))


if __name__ == "__main__":
    unittest.main()
