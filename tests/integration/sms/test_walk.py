# SPDX-License-Identifier: GPL-3.0-or-later
"""SMS as a new user would try them: switched on, a number typed wrongly and rightly, credentials to a group, credit that
runs out on both sides, an answer that is lost. At the end the wallet, the outbox and the gateway's own log tell the same
story, and nothing was requested twice (LL1-20, ES-10, ES-25, DT-28, DT-31)."""
import collections
import pathlib
import shutil
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "console"))
from console import CONSOLE, School  # noqa: E402
from test_sms import ACCOUNT, SENDS, TOKEN, Gateway  # noqa: E402

PRICE = 16
# What the double does with a number is told by its last digits: 01 refuses, 02 takes it and loses the answer.
FINE = ("600100110", "600100111", "600100112")
REFUSED, LOST, EMPTY = "600100101", "600100102", "600100104"


class Walk(School):
    def begin(self, *numbers):
        """A new school, a group, and the numbers typed one by one on the cards."""
        self.ready()
        names = [f"Uczeń{n};Numer{n};A1" for n in range(len(numbers))]
        self.import_text("Imię;Nazwisko;Grupa\n" + "\n".join(names) + "\n")
        answer = self.ctl("credentials", "send", "--group", "A1", "--channel", "sms", code=1)
        self.assertEqual({s["reason"] for s in answer["skipped"]}, {"sms_off"}, "off at first (DT-03)")
        students = self.ctl("students", "list", "--group", "A1")
        for wrong in ("600100", "600100200, 600100201", "600-100-200 (mama)"):
            refused = self.run_console("people", "phone", "add", students[0]["id"], wrong)
            self.assertEqual((refused.code, refused.error["code"]), (2, "input_invalid"), wrong)
        for student, number in zip(students, numbers):
            self.ctl("people", "phone", "add", student["id"], number, "--receives-sms", "yes")

    def switch_on(self, gateway):
        self.gateway = Gateway(self.folder)
        self.addCleanup(self.gateway.stop)
        self.set_all(sms_active="true", sms_gateway=gateway, sms_url=self.gateway.url, sms_sender="Lingua", sms_price_minor=PRICE)
        if gateway == "twilio":
            self.set("sms.account", ACCOUNT)
        self.ctl("settings", "set", "sms.token", stdin=TOKEN + "\n")

    def rows(self):
        return {r["address"][-9:]: r for r in self.ctl("outbox", "list")}

    def states(self):
        return collections.Counter((r["state"], r["reason"]) for r in self.ctl("outbox", "list"))

    def deliver(self):
        answer = self.run_console("deliver", "--once")
        self.assertIn(answer.code, (0, 1, 5), answer.out + answer.err)
        return answer

    def one_story(self, top_ups, accepted):
        """`accepted`: number -> messages, as the other side counts them."""
        self.assertTrue(all(n == 1 for n in accepted.values()), f"taken twice: {accepted}")
        rows = self.ctl("outbox", "list")
        sent, uncertain = (collections.Counter(r["address"].lstrip("+") for r in rows if r["state"] == state)
                           for state in ("sent", "in_doubt"))
        self.assertEqual(sent - collections.Counter(accepted), {}, "sent, and nobody took it")
        self.assertEqual(collections.Counter(accepted) - sent - uncertain, {}, "taken, and the outbox does not know it")
        charged = sum(r["price_minor"] for r in rows if r["state"] == "sent")
        kept = sum(r["price_minor"] for r in rows if r["state"] in ("ready", "retry", "in_doubt") and r["reason"] != "wallet")
        wallet = self.ctl("wallet", "show")
        self.assertEqual((wallet["balance_minor"], wallet["reserved_minor"]), (top_ups - charged, kept))
        self.assertEqual(wallet["free_minor"], wallet["balance_minor"] - wallet["reserved_minor"])
        self.assertGreaterEqual(wallet["free_minor"], 0)
        findings = self.run_console("doctor").json
        self.assertEqual([f for f in findings if not f["ok"] and f["check"] in ("audit", "evidence", "integrity")], [])

    def taken(self):
        """number -> messages that the double has taken, whether or not its answer arrived"""
        counts = collections.Counter()
        for request in self.gateway.requests():
            fields, answer = request["fields"], request["answer"]
            number = str(fields.get("to") or fields.get("phone") or fields.get("To") or "").lstrip("+")
            sends = request["path"] in SENDS.values() and "status" not in fields and number
            good = answer == "(the answer is lost)" or any(
                word in str(answer) for word in ("'count': 1", "'success': True", "'messageId'", "'success': '100'", "'sid'"))
            counts[number] += 1 if sends and good else 0
        return +counts

    def test_with_a_gateway(self):
        for gateway in SENDS:
            with self.subTest(gateway):
                self.setUp()
                self.walk(gateway)

    def walk(self, gateway):
        self.begin(*FINE, REFUSED, LOST)
        self.switch_on(gateway)
        # Three of five are paid for.
        self.ctl("wallet", "top-up", "0,48", "--note", "transfer 1")
        self.assertEqual(self.ctl("credentials", "send", "--group", "A1", "--channel", "sms")["queued"], 5)
        self.assertEqual(self.states(), {("ready", "awaiting_turn"): 3, ("ready", "wallet"): 2})
        self.deliver()
        self.assertEqual(sum(n for (state, _), n in self.states().items() if state == "sent"), 3)
        self.assertEqual(self.states()[("ready", "wallet")], 2)
        self.one_story(48, self.taken())
        # Topped up, the others go on by themselves: one number is refused, one answer is lost.
        self.ctl("wallet", "top-up", "1")
        self.deliver()
        rows = self.rows()
        self.assertEqual((rows[REFUSED]["state"], rows[REFUSED]["reason"]), ("failed", "address_refused"))
        self.assertEqual(rows[LOST]["state"], "in_doubt")
        self.assertEqual(self.ctl("wallet", "show")["reserved_minor"], PRICE, "the uncertain one keeps its price")
        self.one_story(148, self.taken())
        # Where the gateway knows our key the next round settles it; else a person does, and nothing goes out again.
        self.sql("UPDATE outbox SET report_next_at = 1 WHERE state = 'in_doubt'")
        self.deliver()
        if gateway not in ("smsapi", "serwersms"):
            self.assertEqual(self.rows()[LOST]["state"], "in_doubt")
            self.ctl("outbox", "resolve", self.rows()[LOST]["id"], "sent", "--reason", "she has it on her telephone")
        self.assertEqual(self.rows()[LOST]["state"], "sent")
        self.ctl("deliver", "--reports")
        self.assertEqual({self.rows()[number]["report"] for number in FINE}, {"delivered"})
        sent = {number: n for number, n in self.gateway.sends().items()}
        expected = 2 if gateway == "smsapi" else 1  # the second one under the gateway's guard against a second message
        self.assertEqual(sent.pop("48" + LOST), expected)
        self.assertTrue(all(n == 1 for n in sent.values()), sent)
        self.one_story(148, self.taken())
        self.assertEqual(self.ctl("wallet", "show")["balance_minor"], 148 - 4 * PRICE)
        asked = self.ctl("wallet", "show", "--ask")["gateway_balance"]
        foreign = gateway in ("seven", "twilio")  # EUR and USD beside a wallet in PLN are not compared
        self.assertEqual(asked, None if foreign else 100 * PRICE if gateway == "serwersms" else 10000)

    def test_an_empty_account_at_the_gateway(self):
        self.begin(EMPTY, FINE[0])
        self.switch_on("smsapi")
        self.ctl("wallet", "top-up", "10")
        self.ctl("credentials", "send", "--group", "A1", "--channel", "sms")
        answer = self.deliver()
        self.assertEqual((answer.code, answer.error["code"]), (5, "channel_stopped"))
        self.assertEqual({r["reason"] for r in self.ctl("outbox", "list")}, {"gateway_credit"})
        for row in self.ctl("outbox", "list"):
            self.assertIn("gateway is empty", row["reason_text"])
        self.assertEqual(self.gateway.sends(), {"48" + EMPTY: 1})
        # Paid there and entered here: it goes on at once, and the pause was for all of them.
        self.sql("UPDATE outbox SET next_at = 9999999999999 WHERE state = 'retry'")
        self.ctl("wallet", "top-up", "5")
        self.assertEqual(self.rows()[FINE[0]]["reason"], "awaiting_turn")
        self.deliver()
        self.assertEqual(self.rows()[FINE[0]]["state"], "sent")
        self.one_story(1500, self.taken())

    @unittest.skipUnless(shutil.which("gammu-smsd"), "gammu-smsd is not installed")
    def test_with_a_modem(self):
        """gammu-smsd itself, its dummy driver as the modem."""
        self.begin(*FINE, "600100113")
        queue = {name: self.folder / "gammu" / name for name in ("inbox", "outbox", "sent", "error", "modem")}
        for path in queue.values():
            path.mkdir(parents=True)
        config = self.folder / "gammu-smsdrc"
        config.write_text("[gammu]\nmodel = dummy\nconnection = none\nport = {modem}\ngammuloc = /dev/null\n\n[smsd]\nservice = files\n"
                          "logfile = {log}\ninboxpath = {inbox}/\noutboxpath = {outbox}/\nsentsmspath = {sent}/\nerrorsmspath = {error}/\n"
                          "transmitformat = auto\nloopsleep = 1\ncommtimeout = 1\nstatusfrequency = 0\nreceivefrequency = 0\n".format(
                              log=self.folder / "gammu.log", **queue))
        self.set_all(sms_active="true", sms_gateway="gammu", sms_gammu_config=config, sms_price_minor=PRICE)
        self.ctl("wallet", "top-up", "0,48")
        self.ctl("credentials", "send", "--group", "A1", "--channel", "sms")
        self.assertEqual(self.states(), {("ready", "awaiting_turn"): 3, ("ready", "wallet"): 1})
        top_ups = 48
        if b"BELFRY_KILL_AT" in CONSOLE.read_bytes():
            # The program dies after the message has reached the queue and before it has noted that.
            environment = dict(self.environment, BELFRY_KILL_AT="folder.renamed:1")
            subprocess.run([str(CONSOLE), "--json", "--database", self.url, "deliver", "--once"], env=environment,
                           capture_output=True, timeout=120)
            self.sql("UPDATE outbox SET lease_until = 1 WHERE state IN ('claimed', 'sending')")
        self.deliver()
        daemon = subprocess.Popen(["gammu-smsd", "-c", str(config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(daemon.wait)
        self.addCleanup(daemon.terminate)
        self.ctl("wallet", "top-up", "1")
        top_ups += 100
        self.deliver()
        self.wait_for(lambda: list(queue["sent"].iterdir()) and not list(queue["outbox"].glob("OUT*")))
        # A person decides about the uncertain ones by what stands in the daemon's folder.
        self.sql("UPDATE outbox SET decide_after = 1 WHERE state = 'in_doubt'")
        for row in [r for r in self.ctl("outbox", "list") if r["state"] == "in_doubt"]:
            has_left = any(row["address"] in path.name for path in queue["sent"].iterdir())
            self.ctl("outbox", "resolve", row["id"], "sent" if has_left else "resend", "--reason", "looked into the folder")
        self.ctl("outbox", "approve", "--all")
        self.deliver()
        self.wait_for(lambda: len(list(queue["sent"].iterdir())) == 4 and not list(queue["outbox"].glob("OUT*")))
        self.ctl("deliver", "--reports")
        self.assertEqual(self.states()[("sent", None)], 4)
        sent = collections.Counter(path.name.split("_")[3].lstrip("+") for path in queue["sent"].iterdir())
        self.assertEqual(sum(sent.values()), 4)
        said = (self.folder / "gammu.log").read_text(encoding="utf-8", errors="replace")
        for number in sent:
            self.assertIn("+" + number, said, "the daemon's own log")
        self.one_story(top_ups, sent)
        self.assertEqual(self.ctl("wallet", "show")["balance_minor"], top_ups - 4 * PRICE)

    def wait_for(self, is_so):
        for _ in range(600):
            if is_so():
                return
            time.sleep(0.1)
        self.fail("it did not come to that within a minute")


if __name__ == "__main__":
    unittest.main()
