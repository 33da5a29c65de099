# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending hours and days off: Saturday evening's mail leaves on Monday (ES-20 to ES-24, decision 3)."""
import datetime
import glob
import sys
import unittest

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from console import School  # noqa: E402

LIBRARY = next(iter(glob.glob("/usr/lib/*/faketime/libfaketime.so.1")), "")
LIST = "Imię;Nazwisko;E-mail\nZofia;Abramowicz;zofia@example.org\nCelina;Sama;celina@example.org\n"


class Hours(School):
    def at(self, time):
        """From now on the commands live at this civil time in Warsaw; SQLite only, PostgreSQL has a clock of its own."""
        self.clock = datetime.datetime.fromisoformat(time)
        self.environment.update(LD_PRELOAD=LIBRARY, TZ="Europe/Warsaw")

    clock = None

    def run_console(self, *words, **more):
        if self.clock:  # every command starts at the time it is given: let it pass between two
            self.clock += datetime.timedelta(seconds=5)
            self.environment["FAKETIME"] = f"@{self.clock}"
        return super().run_console(*words, **more)

    def fresh(self, time):
        if not self.is_sqlite() or not LIBRARY:
            self.skipTest("needs SQLite and the package faketime")
        self.at(time)
        self.init_with_hours()
        self.set_all(mail_folder=self.folder / "mail", mail_from="biuro@lingua.example.org")
        self.import_text(LIST)

    def test_shown_and_set(self):
        self.init_with_hours()
        shown = self.ctl("hours", "show")
        self.assertEqual([(d["day"], d["from"], d["to"]) for d in shown["days"]],
                         [(d, "08:00", "20:00") for d in ("mon", "tue", "wed", "thu", "fri", "sat")] + [("sun", None, None)])
        self.assertEqual((shown["timezone"], shown["holidays"]), ("Europe/Warsaw", "PL"))
        self.ctl("hours", "set", "all", "09:00-17:30")
        self.ctl("hours", "set", "sat", "closed")
        days = {d["day"]: (d["from"], d["to"]) for d in self.ctl("hours", "show")["days"]}
        self.assertEqual((days["sun"], days["sat"]), (("09:00", "17:30"), (None, None)))
        always = self.ctl("hours", "set", "always")
        self.assertEqual((always["open"], always["holidays"]), (True, None))
        self.assertEqual({(d["from"], d["to"]) for d in always["days"]}, {("00:00", "24:00")})
        for wrong in (("mon",), ("mon", "8-20"), ("mon", "20:00-08:00"), ("mon", "08:00-24:30"), ("montag", "08:00-20:00"),
                      ("always", "closed"), ("mon", "08:60-09:00")):
            self.ctl("hours", "set", *wrong, code=2)

    def test_days_off(self):
        self.init_with_hours()
        self.ctl("dayoff", "add", "2027-02-01", "--to", "2027-02-14", "--name", "Ferie zimowe")
        self.ctl("dayoff", "add", "2027-03-01", "--sending-allowed", "yes")
        mine = [d for d in self.ctl("dayoff", "list") if d["source"] == "manual"]
        self.assertEqual(mine, [
            {"date": "2027-02-01", "to": "2027-02-14", "name": "Ferie zimowe", "sending_allowed": False, "source": "manual"},
            {"date": "2027-03-01", "to": "2027-03-01", "name": None, "sending_allowed": True, "source": "manual"}])
        self.assertIn("holiday", {d["source"] for d in self.ctl("dayoff", "list")})
        self.assertEqual(self.ctl("dayoff", "remove", "2027-02-03"), {"removed": 1})
        for wrong in (("remove", "2027-02-03"), ("add", "2027-02-30"), ("add", "morgen"), ("add", "2027-02-02", "--to", "2027-02-01"),
                      ("add", "2027-02-02", "--sending-allowed", "maybe")):
            self.ctl("dayoff", *wrong, code=2)

    def test_saturday_evening_waits_for_monday(self):
        self.fresh("2026-11-21 20:30:00")
        self.ctl("credentials", "send", "--all")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0)
        rows = self.ctl("outbox", "list")
        self.assertEqual({(r["state"], r["reason"], r["next_at"]) for r in rows}, {("ready", "outside_hours", "2026-11-23T07:00:00Z")})
        self.assertEqual(self.ctl("hours", "show")["next_opening"], "2026-11-23T07:00:00Z")
        self.ctl("outbox", "send-anyway", rows[0]["id"])
        self.assertEqual(self.ctl("deliver", "--once")["written"], 1)
        history = self.ctl("outbox", "show", rows[0]["id"])["history"]
        self.assertIn("send_anyway", [entry["reason"] for entry in history])
        self.at("2026-11-22 12:00:00")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0)
        self.at("2026-11-23 08:00:00")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 1)

    def test_a_day_off_holds_and_lets_go(self):
        self.fresh("2026-11-11 12:00:00")
        self.ctl("credentials", "send", "--all")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0)
        row = self.ctl("outbox", "list")[0]
        self.assertEqual((row["reason"], row["next_at"]), ("day_off", "2026-11-12T07:00:00Z"))
        self.assertIn("Niepodległości", row["reason_text"])
        self.ctl("dayoff", "add", "2026-11-11", "--sending-allowed", "yes")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2)


    def test_why_goes_through_every_reason_in_order(self):
        self.init()
        self.set_all(mail_folder=self.folder / "mail", mail_from="biuro@lingua.example.org")
        self.import_text(LIST)
        ids = {s["given_name"]: s["id"] for s in self.ctl("students", "list")}
        checks = self.ctl("why", "--person", ids["Zofia"])["checks"]
        self.assertEqual([c["code"] for c in checks][:16], [
            "no_address", "bad_address", "no_number", "bad_number", "not_sms", "sms_not_wanted", "no_consent", "mode_blocked",
            "outside_hours", "day_off", "wallet", "channel_stopped", "limit", "refused", "spam_filter", "uncertain"])
        self.assertEqual([(c["code"], c["fix"]) for c in checks if not c["ok"]], [("no_number", "person.phone")])
        self.assertTrue(all(c["text"] for c in checks))
        self.ctl("hours", "set", "all", "closed")
        self.ctl("credentials", "send", "--student", ids["Zofia"])
        message = self.ctl("outbox", "list")[0]["id"]
        bad = [(c["code"], c["fix"]) for c in self.ctl("why", "--message", message)["checks"] if not c["ok"]]
        self.assertEqual(bad, [("outside_hours", "settings.hours")])
        self.ctl("why", code=2)
        self.ctl("why", "--message", message, "--person", ids["Zofia"], code=2)


if __name__ == "__main__":
    unittest.main()
