# SPDX-License-Identifier: GPL-3.0-or-later
"""What people and lists get wrong with SMS, one test for each: one clear sentence, and nothing leaves that was not shown
(ES-14 to ES-16, DT-14, DT-15, DT-20 to DT-23, DT-28)."""
import json
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "console"))
from console import School  # noqa: E402


class BadInput(School):
    def setUp(self):
        super().setUp()
        self.ready()
        self.set_all(sms_active="true", sms_gateway="folder", sms_folder=self.folder / "sms", sms_price_minor=16)
        self.ctl("wallet", "top-up", "10")
        self.import_text("Imię;Nazwisko;Grupa\nZofia;Abramowicz;A1\n")
        self.zofia = self.ctl("students", "list")[0]["id"]

    def refused_number(self, number, word, *more):
        """Refused on the card, in one sentence that says what is wrong."""
        answer = self.run_console("people", "phone", "add", self.zofia, number, "--receives-sms", "yes", *more)
        self.assertEqual((answer.code, answer.error["code"]), (2, "input_invalid"), answer.out)
        self.one_sentence(answer.error["message"], word)
        self.assertEqual(self.ctl("students", "list")[0]["phones"], [])
        self.assertEqual(self.ctl("credentials", "send", "--all", "--channel", "sms", code=1)["queued"], 0)

    def one_sentence(self, message, word):
        self.assertIn(word, message)
        self.assertLess(len(message), 250)
        self.assertNotIn("\n", message)

    def add(self, number, *more):
        return self.ctl("people", "phone", "add", self.zofia, number, "--receives-sms", "yes", *more)

    def write_sms(self, text, code=0):
        """One SMS to Zofia, as `message send` makes it."""
        return self.ctl("message", "send", "--to", f"person:{self.zofia}", "--channel", "sms", "--kind", "informational",
                        "--subject", "x", "--body-file", self.write("body.txt", text), code=code)

    def left(self):
        """Everything that is due leaves: the texts in the folder."""
        self.ctl("outbox", "approve", "--all")
        self.ctl("deliver", "--once")
        return [json.loads(path.read_text(encoding="utf-8")) for path in sorted((self.folder / "sms").glob("*.json"))]

    def test_a_landline(self):
        self.refused_number("22 123 45 67", "landline")

    def test_a_premium_number(self):
        self.refused_number("700 123 456", "premium")

    def test_a_short_number(self):
        self.refused_number("112", "short")

    def test_a_foreign_number_outside_the_allowed_countries(self):
        self.add("+49 171 1234567")  # kept: she may telephone there
        answer = self.ctl("credentials", "send", "--all", "--channel", "sms", code=1)
        self.assertEqual((answer["queued"], [s["reason"] for s in answer["skipped"]]), (0, ["country_not_allowed"]))
        self.set("sms.countries", "PL,DE")
        self.assertEqual(self.ctl("credentials", "send", "--all", "--channel", "sms")["queued"], 1)
        self.set("sms.countries", "PL")  # withdrawn after approval: the guard at the marker keeps it
        self.assertEqual(self.ctl("deliver", "--once")["blocked"], 1)
        self.assertEqual(self.ctl("outbox", "list")[0]["reason"], "country_not_allowed")
        self.assertEqual(self.left(), [])

    def test_two_numbers_in_one_cell(self):
        self.refused_number("600100200, 600100201", "several")

    def test_words_in_the_cell(self):
        self.refused_number("600-100-200 (mama)", "digits")

    def test_full_width_digits_are_digits(self):
        self.assertEqual(self.add("６００１００２００")["number"], "+48600100200")

    def test_a_text_that_is_empty_after_merging(self):
        self.add("600100200")
        answer = self.write_sms("[telefon szkoły| ]\n", code=1)
        self.assertEqual([s["reason"] for s in answer["skipped"]], ["bad_text"])
        self.assertEqual(self.left(), [])

    def test_a_text_over_ten_parts(self):
        self.add("600100200")
        answer = self.write_sms("a" * 1531, code=1)
        self.assertEqual([s["reason"] for s in answer["skipped"]], ["too_many_parts"])
        self.assertEqual(self.left(), [])

    def test_control_characters(self):
        self.add("600100200")
        answer = self.run_console("message", "send", "--to", f"person:{self.zofia}", "--channel", "sms", "--subject", "x",
                                  "--body-file", self.write("body.txt", "Kod\x07\x1b[31m 4711"))
        self.assertIn(answer.code, (1, 2))
        self.assertEqual(self.left(), [])

    def test_an_emoji_at_the_boundary(self):
        self.add("600100200")
        text = "a" * 66 + "😀" + "b" * 66  # 67 units a part: the pair moves whole into the second one
        self.assertEqual(self.ctl("sms", "check", text)["parts"], 3)
        self.write_sms(text)
        self.assertEqual([(one["text"], one["parts"]) for one in self.left()], [(text, 3)])
        self.assertEqual(self.ctl("wallet", "show")["balance_minor"], 1000 - 3 * 16)

    def test_right_to_left(self):
        self.add("600100200")
        shown = self.ctl("sms", "check", "Kod \u202e1234\u202c")["replaced"]
        self.assertEqual(shown, "Kod 1234", "a mark that turns digits round is taken out of a left-to-right text")
        self.write_sms("Kod \u202e1234\u202c")
        self.assertEqual([one["text"] for one in self.left()], [shown])
        hebrew = "שלום 1234"
        self.assertEqual(self.ctl("sms", "check", hebrew)["replaced"], hebrew)

    def test_a_price_with_a_comma(self):
        self.ctl("settings", "set", "sms.price_minor", "0,16", code=2)  # a setting of scripts, in the smallest unit
        self.assertEqual(self.ctl("settings", "get", "sms.price_minor")["value"], "16")
        self.assertEqual(self.ctl("wallet", "top-up", "0,16")["balance_minor"], 1016)  # what people type
        for bad in ("0,1,6", "1.000,5.0", "0,165"):
            self.ctl("wallet", "top-up", bad, code=2)

    def test_a_wallet_that_would_go_below_zero(self):
        """Two windows at once: test_contract_wallet and tst_Wallet."""
        self.add("600100200")
        self.ctl("wallet", "top-up", "-9,90")
        self.write_sms("Dzień dobry")
        answer = self.run_console("outbox", "approve", "--all")
        self.assertEqual((answer.code, answer.error["code"]), (1, "wallet"))
        self.one_sentence(answer.error["message"], "0.10 PLN free")


if __name__ == "__main__":
    unittest.main()
