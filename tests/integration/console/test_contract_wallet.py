# SPDX-License-Identifier: GPL-3.0-or-later
"""Credentials by SMS and the wallet that pays for them (LL1-20, ES-10, DT-08, DT-28, DT-31)."""
import json
import subprocess
import sys
import unittest

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from console import CONSOLE, School  # noqa: E402

STUDENTS = "Imię;Nazwisko;Telefon;Grupa\n" + "".join(f"Uczeń{n};Numer{n};60010{n:04};A1\n" for n in range(1, 9))


class Wallet(School):
    def school(self, price=16, **more):
        self.ready()
        self.set_all(**{"sms_active": "true", "sms_price_minor": price, **more})
        self.import_text(STUDENTS)
        self.sql("UPDATE contact_point SET receives_sms = TRUE WHERE kind = 'phone'")

    def wallet(self):
        return self.ctl("wallet", "show")

    def send(self, code=0):
        return self.ctl("credentials", "send", "--group", "A1", "--channel", "sms", code=code)

    def test_top_up_and_show(self):
        self.ready()
        self.assertEqual(self.wallet(), {"balance_minor": 0, "free_minor": 0, "reserved_minor": 0, "currency": "PLN", "gateway_balance": None})
        self.assertEqual(self.ctl("wallet", "top-up", "50", "--note", "transfer 17")["balance_minor"], 5000)
        self.assertEqual(self.ctl("wallet", "top-up", "0,16")["balance_minor"], 5016)
        for bad in ("", "fifty", "1,2,3", "12.345678"):
            self.ctl("wallet", "top-up", bad, code=2)
        self.ctl("wallet", "top-up", "0", code=2)
        self.ctl("settings", "set", "sms.price_minor", "0,16", code=2)
        self.assertEqual(self.wallet()["balance_minor"], 5016)

    def test_sms_is_off_at_first(self):
        self.school(sms_active="false")
        answer = self.send(code=1)
        self.assertEqual((answer["queued"], {s["reason"] for s in answer["skipped"]}), (0, {"sms_off"}))

    def test_reserved_then_charged(self):
        self.school()
        self.ctl("wallet", "top-up", "2.00")
        self.assertEqual(self.send()["queued"], 8)
        rows = self.ctl("outbox", "list")
        self.assertEqual({(r["channel"], r["parts"], r["price_minor"], r["state"]) for r in rows}, {("sms", 1, 16, "ready")})
        self.assertTrue(all("report" in r for r in rows))
        self.assertEqual((self.wallet()["balance_minor"], self.wallet()["reserved_minor"], self.wallet()["free_minor"]), (200, 128, 72))
        self.ctl("outbox", "cancel", rows[0]["id"])
        self.assertEqual(self.wallet()["free_minor"], 88)
        shown = self.ctl("outbox", "show", rows[1]["id"])
        self.assertIn("https://lingua.example.org", shown["text"])
        self.assertTrue(shown["address"].startswith("+48"))

    def test_switched_off_after_approval(self):
        self.school()
        self.ctl("wallet", "top-up", "10")
        self.send()
        self.set("sms.active", "false")
        self.ctl("deliver", "--once")
        self.assertEqual({(r["state"], r["reason"]) for r in self.ctl("outbox", "list")}, {("ready", "sms_off")})

    def test_empty_wallet_keeps_rows_ready(self):
        self.school()
        self.send()
        self.assertEqual({(r["state"], r["reason"]) for r in self.ctl("outbox", "list")}, {("ready", "wallet")})
        self.ctl("deliver", "--once")
        self.assertEqual({(r["state"], r["reason"]) for r in self.ctl("outbox", "list")}, {("ready", "wallet")})
        self.ctl("wallet", "top-up", "0.32")
        self.assertEqual(sorted(str(r["reason"]) for r in self.ctl("outbox", "list")).count("wallet"), 6)
        self.assertEqual(self.wallet()["free_minor"], 0)

    def test_approval_beyond_the_balance_is_refused(self):
        self.school(credentials_need_approval="true")
        self.ctl("wallet", "top-up", "0.40")
        self.send()
        answer = self.run_console("outbox", "approve", "--all")
        self.assertEqual((answer.code, len(answer.json), answer.error["code"]), (1, 2, "wallet"))
        self.assertIn("0.16 PLN", answer.error["message"])
        self.assertIn("0.08 PLN", answer.error["message"])
        self.set("sms.wallet_mode", "warn")
        self.assertEqual(len(self.ctl("outbox", "approve", "--all")), 6)
        self.assertEqual(self.wallet()["free_minor"], 40 - 8 * 16)

    def test_two_windows_at_once_never_below_zero(self):
        self.school(credentials_need_approval="true")
        self.ctl("wallet", "top-up", "0.64")
        self.send()
        ids = [r["id"] for r in self.ctl("outbox", "list")]
        windows = [subprocess.Popen([str(CONSOLE), "--json", "--database", self.url, "outbox", "approve", *map(str, part)],
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=self.environment)
                   for part in (ids, list(reversed(ids)))]
        approved = []
        for window in windows:
            out, err = window.communicate(timeout=120)
            approved += [r["id"] for r in json.loads(out)] if out.strip() else []
            self.assertIn(window.returncode, (0, 1), err)
        self.assertEqual((len(approved), len(set(approved))), (4, 4))
        self.assertEqual((self.wallet()["free_minor"], self.wallet()["reserved_minor"]), (0, 64))

    def test_sender_set_here_counts_as_approved(self):
        self.school()
        self.set("sms.sender", "LINGUA")
        self.assertEqual(self.ctl("settings", "get", "sms.sender_state")["value"], "approved")
        self.ctl("wallet", "top-up", "10")
        self.send()
        self.assertEqual(self.ctl("outbox", "show", self.ctl("outbox", "list")[0]["id"])["from"], "LINGUA")

    def test_channel_is_a_word(self):
        self.school()
        self.ctl("credentials", "send", "--all", "--channel", "pigeon", code=2)
        self.assertEqual(self.ctl("credentials", "send", "--all", "--channel", "email", code=1)["queued"], 0)


if __name__ == "__main__":
    unittest.main()
