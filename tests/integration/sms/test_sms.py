# SPDX-License-Identifier: GPL-3.0-or-later
"""From `credentials send --channel sms` to the gateway and back, through every gateway, with the double that a person
may use too (tests/support/sms_gateway.py), and with a death at every place where a delivery of SMS may die (LL1-20)."""
import collections
import json
import pathlib
import re
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "console"))
from console import CONSOLE, SOURCE, School  # noqa: E402

TOKEN = "tok-3n-Geheim"
ACCOUNT = "AC00000000000000000000000000000042"
SENDS = {"smsapi": "/sms.do", "serwersms": "/messages/send_sms.json", "smsplanet": "/sms", "seven": "/api/sms",
         "twilio": f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"}
NOTHING = {"sent": 0, "retry": 0, "failed": 0, "in_doubt": 0, "blocked": 0, "written": 0}


class Gateway:
    def __init__(self, folder):
        self.log = folder / "requests.jsonl"
        self.process = subprocess.Popen([sys.executable, str(SOURCE / "tests" / "support" / "sms_gateway.py"), "--port", "0",
                                         "--token", TOKEN, "--log", str(self.log), "--slow", "0"], stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().split()[-1]

    def requests(self):
        return [json.loads(line) for line in self.log.read_text(encoding="utf-8").splitlines()] if self.log.exists() else []

    def sends(self):
        """number -> requests that sent to it"""
        counts = collections.Counter()
        for request in self.requests():
            if request["path"] in SENDS.values() and "status" not in request["fields"]:
                number = str(request["fields"].get("to") or request["fields"].get("phone") or request["fields"].get("To"))
                counts[number.lstrip("+")] += 1
        return counts

    def accepted(self):
        """number -> messages that the gateway took"""
        counts = collections.Counter()
        for request in self.requests():
            number = str(request["fields"].get("to", ""))
            taken = request["answer"] == "(the answer is lost)" or "'count': 1" in str(request["answer"])
            counts[number] += 1 if taken and number else 0
        return counts

    def stop(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


class Sms(School):
    def school(self, gateway, *numbers):
        self.gateway = Gateway(self.folder)
        self.addCleanup(self.gateway.stop)
        self.ready()
        self.set_all(sms_active="true", sms_gateway=gateway, sms_url=self.gateway.url, sms_sender="Lingua")
        if gateway == "twilio":
            self.set("sms.account", ACCOUNT)
        self.ctl("settings", "set", "sms.token", stdin=TOKEN + "\n")
        self.import_text("Imię;Nazwisko;Telefon\n" + "".join(f"Uczeń{n};Numer;{n}\n" for n in numbers))
        self.sql("UPDATE contact_point SET receives_sms = TRUE WHERE kind = 'phone'")
        self.ctl("credentials", "send", "--all", "--channel", "sms")

    def once(self, **expected):
        self.assertEqual(self.ctl("deliver", "--once"), {**NOTHING, **expected})

    def rows(self):
        return {r["address"][-9:]: r for r in self.ctl("outbox", "list")}

    def test_every_gateway(self):
        for gateway in SENDS:
            with self.subTest(gateway):
                self.setUp()
                self.school(gateway, "600100110", "600100106", "600100107")
                self.once(sent=3)
                self.assertEqual(self.gateway.sends(), {"48600100110": 1, "48600100106": 1, "48600100107": 1})
                self.assertEqual({r["report"] for r in self.ctl("outbox", "list")}, {"waiting"})
                answer = self.ctl("deliver", "--reports")
                self.assertEqual((answer["asked"], answer["delivered"], answer["undelivered"] + answer["expired"]), (3, 1, 2))
                rows = self.rows()
                self.assertEqual((rows["600100110"]["report"], rows["600100106"]["report"]), ("delivered", "undelivered"))
                self.assertEqual(self.ctl("deliver", "--reports")["asked"], 0)
                self.once()
                self.assertTrue(all(n == 1 for n in self.gateway.sends().values()), "requested at most once")
                for request in self.gateway.requests():
                    self.assertNotIn(TOKEN, request["path"])

    def test_a_lost_answer_and_what_settles_it(self):
        self.school("smsapi", "600100102", "600100103")
        self.once(in_doubt=2)
        self.once()  # the same request with the same key: 53 says that it was taken; the other one still answers 500
        rows = self.rows()
        self.assertEqual((rows["600100102"]["state"], rows["600100103"]["state"]), ("sent", "in_doubt"))
        self.assertEqual(self.gateway.accepted()["48600100102"], 1)

    def test_a_lost_answer_that_only_a_person_can_settle(self):
        self.school("seven", "600100102")
        self.once(in_doubt=1)
        self.once()
        self.assertEqual(self.gateway.sends(), {"48600100102": 1})

    def test_a_refused_number(self):
        self.school("serwersms", "600100101")
        self.once(failed=1)
        self.assertEqual(self.rows()["600100101"]["reason"], "address_refused")

    def test_an_empty_account_pauses_the_channel(self):
        self.school("serwersms", "600100104")
        answer = self.run_console("deliver", "--once")
        self.assertEqual((answer.code, answer.json["retry"], answer.error["code"]), (5, 1, "channel_stopped"), answer.out + answer.err)
        self.assertEqual(self.gateway.sends(), {"48600100104": 1})

    def test_reports_take_no_other_word(self):
        self.ready()
        self.ctl("deliver", "--once", "--reports", code=2)
        self.assertEqual(self.ctl("deliver", "--reports")["asked"], 0)

    @unittest.skipUnless(b"BELFRY_KILL_AT" in CONSOLE.read_bytes(), "this build has no kill points")
    def test_a_death_at_every_place(self):
        places = set()
        for path in (SOURCE / "core" / "delivery").rglob("*.cpp"):
            places.update(re.findall(r'BELFRY_KILLPOINT\("((?:sms|http)\.[^"]+)"\)', path.read_text(encoding="utf-8")))
        self.assertGreaterEqual(len(places), 6)
        self.school("smsapi", *[f"6001002{n:02}" for n in range(10, 30)], "600100102", "600100202")
        for place in sorted(places):
            for earlier in ("", "doubt"):
                with self.subTest(place + earlier):
                    environment = dict(self.environment, BELFRY_KILL_AT=place + ":1")
                    subprocess.run([str(CONSOLE), "--json", "--database", self.url, "deliver", "--once"], env=environment,
                                   capture_output=True, timeout=120)
                    self.sql("UPDATE outbox SET crashes = 0")  # one row dies at several places; three would set it aside
                    # PostgreSQL learns of a dead worker by its lease, which is over only with time.
                    self.sql("UPDATE outbox SET lease_until = 1 WHERE state IN ('claimed', 'sending')")
        for _ in range(3):
            self.sql("UPDATE outbox SET next_at = 1 WHERE state IN ('ready', 'retry')")
            self.run_console("deliver", "--once")
        states = collections.Counter(r["state"] for r in self.ctl("outbox", "list"))
        self.assertEqual(set(states) - {"sent", "in_doubt"}, set(), states)
        taken = self.gateway.accepted()
        self.assertTrue(all(n <= 1 for n in taken.values()), taken)
        for number, row in self.rows().items():
            if row["state"] == "sent":
                self.assertEqual(taken["48" + number], 1, "sent, and the gateway knows nothing of it")


if __name__ == "__main__":
    unittest.main()
