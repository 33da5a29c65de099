# SPDX-License-Identifier: GPL-3.0-or-later
"""`periodic run`: reminders, greetings and the ends of contracts, once per cause, stopping by themselves (ES-05, ES-31 to ES-36)."""
import glob
import unittest

from console import School

LIBRARY = next(iter(glob.glob("/usr/lib/*/faketime/libfaketime.so.1")), "")
PEOPLE = """Imię;Nazwisko;E-mail;Numer;Data urodzenia;Opiekun;E-mail opiekuna
Zofia;Abramowicz;zofia@example.org;K-1;2012-02-29;Anna Abramowicz;anna@example.org
Jan;Lis;jan@example.org;K-2;1990-12-05;;
"""
HEAD = "number,student,payer,from,to,status,consent,due,amount,due,amount\n"
CONTRACTS = HEAD + """U/1,K-1,Anna Abramowicz,2026-09-01,2027-06-30,signed,yes,2026-12-10,"1.234,56",2027-01-10,200
U/2,K-2,,2026-09-01,2027-06-30,signed,yes,2026-12-10,150,2027-01-10,150
"""


class Periodic(School):
    def setUp(self):
        super().setUp()
        self.ready()
        self.set("school.account_number", "PL61 1090 1014 0000 0712 1981 2874")
        self.import_text(PEOPLE)
        self.people = {s["given_name"]: s["id"] for s in self.ctl("students", "list")}
        self.ctl("contracts", "import", self.write("contracts.csv", CONTRACTS))

    def run_on(self, date):
        answer = self.ctl("periodic", "run", "--date", date)
        self.assertEqual(set(answer), {"date", "made", "skipped"})
        self.assertEqual(answer["date"], date)
        return answer

    def made(self, date):
        return self.run_on(date)["made"]

    def rows(self, **wanted):
        return [row for row in self.ctl("outbox", "list") if all(row[key] == value for key, value in wanted.items())]

    def texts(self):
        return {mail["To"].addresses[0].addr_spec: mail.get_content() for mail in self.mails_in_folder()}

    def test_es_32_due_soon_once_per_cause_with_the_real_figures(self):
        self.assertEqual(self.made("2026-12-06"), {})
        self.assertEqual(self.made("2026-12-07"), {"instalment_due": 2})
        self.assertEqual(self.made("2026-12-07"), {})
        self.assertEqual(self.made("2026-12-08"), {})
        rows = self.rows(kind="periodic")
        self.assertEqual([(row["state"], row["address"]) for row in rows], [("pending", "anna@example.org"), ("pending", "jan@example.org")])
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0)  # somebody reads them first (ES-36)
        self.ctl("outbox", "approve", "--all")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2)
        text = self.texts()["anna@example.org"].replace("\u00a0", " ")
        for figure in ("U/1", "1234,56", "10.12.2026", "PL61 1090 1014 0000 0712 1981 2874", "Zofia Abramowicz"):
            self.assertIn(figure, text.replace("1 234,56", "1234,56"))

    def test_es_31_overdue_in_steps_and_after_a_week_the_latest_once(self):
        self.assertEqual(self.made("2026-12-07"), {"instalment_due": 2})
        self.assertEqual(self.made("2026-12-12"), {})
        self.assertEqual(self.made("2026-12-21"), {"instalment_overdue": 2})  # steps 3 and 10 both passed while it was closed
        self.assertEqual(self.made("2026-12-22"), {})
        self.set("periodic.instalment_overdue.policy", "within")
        self.set("periodic.instalment_overdue.within_days", "2")
        late = self.run_on("2027-01-20")  # step 30 of the first and 10 of the second instalment
        self.assertEqual(late["made"], {"instalment_overdue": 2})  # 10 days to the day; 30 days were 11 days ago
        self.assertEqual([one["reason"] for one in late["skipped"]], ["too_late", "too_late"])
        self.assertEqual(self.run_on("2027-01-21")["skipped"], [])
        self.set("periodic.overdue_steps", "none")
        self.assertEqual(self.made("2027-03-20"), {})

    def test_ask_waits_for_a_person_whatever_rule_there_is(self):
        self.ctl("periodic", "confirm", "instalment_due", "email", "off")
        self.set("periodic.instalment_due.policy", "ask")
        self.assertEqual(self.made("2026-12-09"), {"instalment_due": 2})
        self.assertEqual({row["state"] for row in self.rows(kind="periodic")}, {"pending"})

    def test_es_05_without_approval_and_a_rule_that_is_taken_back(self):
        self.ctl("periodic", "confirm", "instalment_due", "email", "off")
        self.assertEqual(self.made("2026-12-07"), {"instalment_due": 2})
        rows = self.rows(kind="periodic")
        self.assertEqual({row["state"] for row in rows}, {"ready"})
        self.assertEqual({row["approved_by"] for row in rows}, {"rule:periodic:instalment_due:email:1"})
        self.ctl("periodic", "confirm", "instalment_due", "email", "on")
        answer = self.ctl("deliver", "--once")
        self.assertEqual((answer["written"], answer["blocked"]), (0, 2))
        self.assertEqual({row["reason"] for row in self.rows(kind="periodic")}, {"approval_withdrawn"})
        for row in rows:
            self.ctl("outbox", "approve", row["id"])
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2)

    def test_a_restored_school_asks_a_person_before_it_reminds_again(self):
        self.ctl("periodic", "confirm", "instalment_due", "email", "off")
        backup = self.folder / "of-the-morning"
        self.ctl("backup", backup)
        self.assertEqual(self.made("2026-12-07"), {"instalment_due": 2})
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2)
        self.ctl("restore", backup)
        self.assertEqual(self.made("2026-12-07"), {"instalment_due": 2})  # the backup knows nothing of the first two
        self.assertEqual({row["state"] for row in self.rows(kind="periodic")}, {"pending"})
        self.ctl("deliver", "--once")
        self.assertEqual(len(self.texts()), 2)

    def test_what_waits_while_closed_leaves_once_with_the_newest_words(self):
        self.assertEqual(self.made("2026-12-13"), {"instalment_overdue": 2})  # step 3
        self.ctl("outbox", "approve", "--all")
        self.assertEqual(self.made("2026-12-20"), {"instalment_overdue": 2})  # step 10; the first ones have not left yet
        self.ctl("outbox", "approve", "--all")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2)
        states = sorted((row["state"], row["reason"] or "") for row in self.rows(kind="periodic"))
        self.assertEqual([state for state, _ in states], ["blocked", "blocked", "sent", "sent"])
        self.assertEqual([reason for _, reason in states[:2]], ["superseded"] * 2)
        self.assertEqual(self.made("2026-12-21"), {})

    def test_paid_meanwhile_never_leaves(self):
        self.made("2026-12-07")
        self.ctl("outbox", "approve", "--all")
        self.ctl("payments", "add", "U/1", "1234,56", "--date", "2026-11-20")
        self.ctl("deliver", "--once")
        self.assertEqual(list(self.texts()), ["jan@example.org"])
        row, = self.rows(address="anna@example.org", kind="periodic")
        self.assertEqual((row["state"], row["reason"]), ("blocked", "superseded"))
        self.assertEqual(self.made("2026-12-20"), {"instalment_overdue": 1})  # of the other

    def test_a_payment_changes_the_arrears_of_every_reminder(self):
        self.set("periodic.instalment_overdue.policy", "latest")
        self.assertEqual(self.made("2027-01-20"), {"instalment_overdue": 4})  # both instalments of both contracts
        self.ctl("outbox", "approve", "--all")
        self.ctl("payments", "add", "U/2", "50", "--date", "2027-01-20")  # of the first of the two
        self.ctl("deliver", "--once")
        self.assertEqual(list(self.texts()), ["anna@example.org"])
        mine = self.rows(address="jan@example.org", kind="periodic")
        self.assertEqual([(row["state"], row["reason"]) for row in mine], [("blocked", "superseded")] * 2)
        self.assertEqual(self.made("2027-01-21"), {"instalment_overdue": 2})  # with what is owed now
        self.assertEqual(self.made("2027-01-22"), {})
        self.ctl("outbox", "approve", "--all")
        self.ctl("deliver", "--once")
        self.assertIn("250,00", self.texts()["jan@example.org"])

    def test_a_withdrawn_consent_between_approval_and_delivery(self):
        self.made("2026-12-07")
        self.ctl("outbox", "approve", "--all")
        self.ctl("consent", "withdraw", self.people["Jan"], "--purpose", "messages", "--source", "letter")
        self.ctl("deliver", "--once")
        self.assertEqual(list(self.texts()), ["anna@example.org"])
        row, = self.rows(address="jan@example.org", kind="periodic")
        self.assertEqual((row["state"], row["reason"]), ("blocked", "no_consent"))

    def test_stopped_for_a_payer_and_for_an_instalment(self):
        self.ctl("reminders", "stop", "U/1")
        self.ctl("reminders", "stop", "U/2", "--instalment", "1")
        answer = self.run_on("2026-12-07")
        self.assertEqual(answer["made"], {})
        self.assertEqual({(one["person"], one["reason"]) for one in answer["skipped"]},
                         {(self.people["Zofia"], "reminders_stopped"), (self.people["Jan"], "reminders_stopped")})
        self.ctl("reminders", "resume", "U/1")
        self.assertEqual(self.made("2026-12-08"), {"instalment_due": 1})
        self.assertEqual(self.made("2027-01-08"), {"instalment_due": 2, "instalment_overdue": 1})  # the second ones of both

    def test_birthdays_and_29_february(self):
        self.assertEqual(self.made("2026-12-05"), {"birthday": 1})
        self.assertEqual(self.made("2026-12-05"), {})
        self.ctl("contracts", "import", self.write("none.csv", HEAD))
        self.set("periodic.overdue_steps", "none")
        self.assertEqual(self.made("2027-02-27"), {})
        self.assertEqual(self.made("2027-02-28"), {"birthday": 1})
        self.assertEqual(self.made("2027-03-01"), {})
        self.assertEqual(self.made("2028-02-28"), {})
        self.assertEqual(self.made("2028-02-29"), {"birthday": 1})

    def test_a_birthday_while_it_was_closed(self):
        self.set("periodic.instalment_due_days", "0")
        self.made("2026-12-01")
        self.assertEqual(self.made("2026-12-08"), {"birthday": 1})  # three days ago
        self.made("2027-11-30")
        late = self.run_on("2027-12-12")
        self.assertNotIn("birthday", late["made"])
        self.assertIn((self.people["Jan"], "too_late"), [(one["person"], one["reason"]) for one in late["skipped"]])

    def test_a_contract_that_ends_is_told_once(self):
        self.set("periodic.overdue_steps", "none")
        self.assertEqual(self.made("2027-05-30"), {})
        self.assertEqual(self.made("2027-05-31"), {"contract_ending": 2})
        self.assertEqual(self.made("2027-06-15"), {})

    def test_a_silent_event_is_not_told(self):
        self.ctl("notifications", "set", "instalment_due", "email", "off")
        self.assertEqual(self.made("2026-12-07"), {})

    def test_who_cannot_be_reached_is_told(self):
        self.sql("DELETE FROM contact_point WHERE normalised = 'jan@example.org'")
        answer = self.run_on("2026-12-07")
        self.assertEqual(answer["made"], {"instalment_due": 1})
        self.assertEqual([(one["person"], one["reason"]) for one in answer["skipped"]], [(self.people["Jan"], "no_address")])

    def test_bad_input(self):
        self.ctl("periodic", "run", "--date", "2026-02-30", code=2)
        self.ctl("settings", "set", "periodic.overdue_steps", "3;10", code=2)
        self.ctl("settings", "set", "periodic.overdue_steps", "0", code=2)
        self.ctl("reminders", "stop", "U/1", "--instalment", "9", code=2)
        self.ctl("periodic", "confirm", "note", "email", "off", code=2)

    def test_it_follows_the_clock_in_the_zone_of_the_school(self):
        if not LIBRARY or not self.is_sqlite():
            self.skipTest("needs SQLite and the package faketime")
        # 23:30 UTC is the next day in Warsaw.
        environment = dict(self.environment, LD_PRELOAD=LIBRARY, FAKETIME="@2026-12-06 23:30:00", TZ="UTC")
        answer = self.run_console("periodic", "run", environment=environment)
        self.assertEqual(answer.code, 0, answer.err)
        self.assertEqual((answer.json["date"], answer.json["made"]), ("2026-12-07", {"instalment_due": 2}))


if __name__ == "__main__":
    unittest.main()
