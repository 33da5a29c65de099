# SPDX-License-Identifier: GPL-3.0-or-later
"""notifications list, set, confirm and fire: the events of the catalogue, what becomes of them, and once only (LL2)."""
import unittest

from console import CONSOLE, School

LIST = """Imię;Nazwisko;E-mail;Grupa;Opiekun;E-mail opiekuna
Zofia;Abramowicz;zofia@example.org;A1;Jan Abramowicz;jan@example.org
Ewa;Baran;;B2;;
"""
EVENTS = ["account_created", "credentials_changed", "contract_status", "system_message", "group_joined", "group_left",
          "lesson_cancelled", "lesson_moved", "note", "instalment_due", "instalment_overdue", "payment_received", "birthday",
          "contract_ending", "consent_missing", "low_wallet", "delivery_trouble"]


class Notifications(School):
    def setUp(self):
        super().setUp()
        self.ready()
        self.import_text(LIST)
        self.people = {s["given_name"]: s["id"] for s in self.ctl("students", "list")}

    def rows(self, **wanted):
        return [row for row in self.ctl("outbox", "list") if all(row[key] == value for key, value in wanted.items())]

    def fire(self, event, person="Zofia", code=0):
        return self.ctl("notifications", "fire", event, "--person", self.people[person], code=code)

    def row(self, event):
        return next(row for row in self.ctl("notifications", "list") if row["event"] == event)

    def test_ll2_23_the_catalogue(self):
        rows = self.ctl("notifications", "list")
        self.assertEqual([row["event"] for row in rows], EVENTS)
        for row in rows:
            self.assertLessEqual({"event", "kind", "system", "email", "sms", "approval"}, row.keys())
            self.assertIn(row["kind"], ("system", "informational", "periodic"))
            self.assertEqual(row["approval"], "rule" if row["kind"] == "system" else "person")
            self.assertTrue(all(isinstance(row[channel], bool) for channel in ("system", "email", "sms")))

    def test_ll2_08_cells_are_lit_and_put_out(self):
        self.assertTrue(self.row("contract_status")["email"])
        self.assertFalse(self.ctl("notifications", "set", "contract_status", "email", "off")["email"])
        self.assertFalse(self.row("contract_status")["email"])
        answer = self.fire("contract_status")
        self.assertEqual((answer["queued"], answer["reason"], answer["submission"]), (0, "silent", None))
        self.assertEqual(self.rows(), [])
        for words in (("doorbell", "email", "on"), ("note", "pigeon", "on"), ("note", "email", "maybe"), ("system_message", "system", "on")):
            self.ctl("notifications", "set", *words, code=2)
        self.ctl("notifications", "fire", "note", code=2)
        self.ctl("notifications", "fire", "note", "--person", "9999", code=2)

    def test_es_06_a_system_event_leaves_by_itself(self):
        answer = self.fire("contract_status")
        self.assertEqual(answer["queued"], 2)  # the student and the guardian
        self.assertEqual({row["state"] for row in self.rows()}, {"ready"})
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2)
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0)
        texts = {mail["To"].addresses[0].addr_spec: mail.get_content() for mail in self.mails_in_folder()}
        self.assertEqual(sorted(texts), ["jan@example.org", "zofia@example.org"])
        self.assertIn("podpisana", texts["jan@example.org"])

    def test_ll2_11_the_others_wait_and_ll2_12_a_rule_lets_them_go(self):
        self.ctl("notifications", "set", "note", "email", "on")
        answer = self.fire("note")
        self.assertEqual(self.ctl("submission", "show", answer["submission"])["counts"], {"pending": 2})
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0)
        self.ctl("submission", "approve", answer["submission"])
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2)
        self.ctl("notifications", "confirm", "email", "off")
        self.assertEqual(self.row("note")["approval"], "rule")
        self.assertEqual(self.row("birthday")["approval"], "person")
        self.fire("note")
        ready = self.rows(state="ready")
        self.assertEqual([row["approved_by"] for row in ready], ["rule:notification:email:1"] * 2)
        self.ctl("notifications", "confirm", "email", "on")
        self.assertEqual(self.row("note")["approval"], "person")

    def test_every_event_can_be_tried(self):
        for event in EVENTS:
            self.ctl("notifications", "set", event, "email", "on")
            answer = self.fire(event)
            self.assertGreaterEqual(answer["queued"], 1, f"{event}: {answer}")
            self.assertIsNone(answer["reason"])

    def test_whom_nothing_reaches_stands_there_with_the_reason(self):
        answer = self.fire("contract_status", "Ewa", code=1)
        self.assertEqual((answer["queued"], answer["reason"]), (0, "unreachable"))
        self.assertEqual([(s["person"], s["reason"]) for s in answer["skipped"]], [(self.people["Ewa"], "no_address")])

    def test_an_import_tells_nothing(self):
        self.ctl("notifications", "set", "account_created", "email", "on")
        self.ctl("notifications", "set", "group_joined", "email", "on")
        self.import_text(LIST.replace("Zofia", "Olga").replace("zofia", "olga"), name="more.csv")
        contract = "number;student;payer;from;to;status;consent\n7/2026;Zofia Abramowicz;Jan Abramowicz;2026-01-01;2099-12-31;{};yes\n"
        self.ctl("contracts", "import", self.write("contracts.csv", contract.format("draft")))
        self.ctl("contracts", "import", self.write("contracts.csv", contract.format("signed")))
        self.ctl("deliver", "--once")
        self.assertEqual(self.rows(), [])

    def test_real_figures_of_the_contract(self):
        number = "17/2026"
        path = self.write("contracts.csv", "number;student;payer;from;to;status;consent;due;amount\n"
                          f"{number};Zofia Abramowicz;Jan Abramowicz;2026-01-01;2099-12-31;signed;yes;2099-11-30;150,00\n")
        self.ctl("contracts", "import", path)
        answer = self.fire("instalment_due")
        self.assertEqual(answer["queued"], 1)
        row, = self.rows()
        self.assertEqual((row["address"], row["state"], row["kind"]), ("jan@example.org", "pending", "periodic"))
        self.ctl("submission", "approve", answer["submission"])
        self.ctl("deliver", "--once")
        text = self.mails_in_folder()[0].get_content()
        for figure in (number, "150,00", "30.11.2099", "Zofia Abramowicz"):
            self.assertIn(figure, text)

    def test_told_once_wherever_the_program_dies(self):
        if b"BELFRY_KILL_AT" not in CONSOLE.read_bytes():
            self.skipTest("this build has no kill points")
        self.ctl("contracts", "import", self.write("contracts.csv", "number;student;payer;from;to;status;consent;due;amount\n"
                 "17/2026;Zofia Abramowicz;Jan Abramowicz;2026-01-01;2099-12-31;signed;yes;2099-11-30;150,00\n"))
        self.ctl("notifications", "set", "payment_received", "email", "on")
        for number, point in enumerate(("notification.opened", "notification.queued", "notification.marked", "round.before_concluding"), 1):
            with self.subTest(point):
                self.ctl("payments", "add", "17/2026", "10,00", "--date", "2026-01-15")
                killed = self.run_console("deliver", "--once", environment=dict(self.environment, BELFRY_KILL_AT=point))
                self.assertLess(killed.code, 0)
                self.assertEqual(len(self.rows()), number - 1 if point.startswith("notification.") else number)
                self.ctl("deliver", "--once")
                self.ctl("deliver", "--once")
                self.assertEqual(len(self.rows()), number)


if __name__ == "__main__":
    unittest.main()
