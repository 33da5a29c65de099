# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts and numbers of SMS, as a script would ask for them (DT-14, DT-15, DT-20 to DT-23, ES-15, ES-16)."""
import sys
import unittest

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from console import School  # noqa: E402


class Texts(School):
    def setUp(self):
        super().setUp()
        self.init()

    def check(self, text, **wanted):
        answer = self.ctl("sms", "check", text)
        self.assertEqual(set(answer), {"encoding", "units", "parts", "price_minor", "replaced", "offending"})
        self.assertEqual({key: answer[key] for key in wanted}, wanted, text)
        return answer

    def test_parts_and_price(self):
        self.check("a" * 160, encoding="gsm7", units=160, parts=1, price_minor=0, replaced="a" * 160, offending=[])
        self.set("sms.price_minor", "16")
        self.check("a" * 161, parts=2, price_minor=32)
        self.check("a" * 152 + "€" + "a" * 152, encoding="gsm7", units=306, parts=3, price_minor=48)
        self.check("a" * 152 + "€" + "a" * 151, units=305, parts=2)
        self.check("😀" * 36, encoding="ucs2", units=72, parts=2)
        self.check("a" * 1530, parts=10, price_minor=160)

    def test_letters_are_replaced_refused_or_allowed(self):
        polish = "Zażółć gęślą jaźń – „Grüße”…"
        self.check(polish, encoding="gsm7", replaced='Zazolc gesla jazn - "Grüße"...', offending=[])
        for mode in ("refuse", "allow"):
            self.set("sms.letters", mode)
            answer = self.check("Zają", encoding="ucs2", units=4, parts=1, replaced="Zają")
            self.assertEqual(answer["offending"], [{"letter": "ą", "name": "LATIN SMALL LETTER A WITH OGONEK", "position": 3}])
        self.check("a" * 71 + "ą", parts=2)
        self.set("sms.letters", "replace")
        self.assertEqual([one["letter"] for one in self.check("ą 😀", replaced="a 😀", encoding="ucs2")["offending"]], ["😀"])
        self.check("o\u0301", replaced="o")

    def test_bad_texts_are_refused_with_one_sentence(self):
        for text, code in (("", "input_missing"), (" \n", "input_missing"), ("a\x07", "input_invalid"), ("a" * 1531, "input_invalid")):
            error = self.run_console("sms", "check", text)
            self.assertEqual((error.code, error.error["code"]), (2, code), repr(text))
        self.assertIn("11", error.error["message"])
        self.assertEqual(self.run_console("sms", "check").code, 2)


class Numbers(School):
    def setUp(self):
        super().setUp()
        self.init()
        self.import_text("Imię;Nazwisko\nZofia;Abramowicz\n")
        self.zofia = self.ctl("students", "list")[0]["id"]

    def add(self, number, *more, code=0):
        return self.ctl("people", "phone", "add", self.zofia, number, *more, code=code)

    def refused(self, number, *more):
        answer = self.run_console("people", "phone", "add", self.zofia, number, *more)
        self.assertEqual(answer.code, 2, f"{number}: {answer.out}{answer.err}")
        return answer.error["code"], answer.error["message"]

    def test_several_numbers_of_several_countries(self):
        first = self.add("600 100 200")
        self.assertEqual((first["number"], first["typed"], first["country"], first["type"], first["receives_sms"]),
                         ("+48600100200", "600 100 200", "PL", "mobile", True))
        german = self.add("0171/1234567", "--country", "de", "--receives-sms", "no")
        self.assertEqual((german["number"], german["country"], german["receives_sms"]), ("+491711234567", "DE", False))
        self.assertEqual(self.add("+380 67 123 45 67")["country"], "UA")
        self.assertFalse(self.add("22 123 45 67")["receives_sms"], "no SMS reaches a landline")
        self.assertEqual(self.add("６００１００２０１")["number"], "+48600100201")
        phones = [phone for phone in self.ctl("students", "list")[0]["phones"]]
        self.assertEqual(len(phones), 5, phones)

    def test_bad_numbers_are_refused_with_one_sentence(self):
        for number, word in (("600100200, 600100201", "several"), ("600100200 (mama)", "digits"), ("600100200#12", "extension"),
                             ("112", "short"), ("+999600100200", "dialling code"), ("", "missing"), ("6001002003004005", "long")):
            code, message = self.refused(number)
            self.assertIn(code, ("input_invalid", "input_missing"))
            self.assertIn(word, message)
        self.assertIn("landline", self.refused("22 123 45 67", "--receives-sms", "yes")[1])
        self.assertIn("premium", self.refused("700 123 456", "--receives-sms", "yes")[1])
        self.assertIn("country", self.refused("600100200", "--country", "XX")[1])
        self.assertEqual(self.refused("600100200", "--receives-sms", "perhaps")[0], "usage")
        self.add("600100200")
        self.assertEqual(self.refused("+48 600 100 200")[0], "conflict")
        self.assertEqual(self.run_console("people", "phone", "add", "999", "600100201").error["code"], "not_found")

    def test_an_import_splits_cells_and_reports_what_it_cannot_take(self):
        answer = self.import_text(
            "Imię;Nazwisko;Telefon;SMS\nAdam;Bez;600100200, 600100201;tak\nEwa;Cis;600100202 (mama);tak\n"
            "Jan;Dab;600100203 wew. 12;\nOla;Ek;22 123 45 67;tak\n", name="numbers.csv", code=1)
        self.assertEqual(answer["created"], 4)
        skipped = {(one["row"], one["value"]) for one in answer["skipped"]}
        self.assertEqual(skipped, {(3, "600100202 (mama)"), (4, "600100203 wew. 12"), (5, "22 123 45 67")})
        adam = next(one for one in self.ctl("students", "list") if one["family_name"] == "Bez")
        self.assertEqual(len(adam["phones"]), 2, adam)


if __name__ == "__main__":
    unittest.main()
