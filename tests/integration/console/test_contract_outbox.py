# SPDX-License-Identifier: GPL-3.0-or-later
"""Credentials and the outbox: who gets what, approval, decisions, lists, and what the next version cancels."""
import json
import re
import sys
import unittest

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from console import LOGIN, School  # noqa: E402

FAMILY = """Imię;Nazwisko;E-mail;Grupa;Opiekun;E-mail opiekuna
Zofia;Abramowicz;zofia@example.org;A1;Anna Abramowicz;anna@example.org
Adam;Abramowicz;adam@example.org;A1;Anna Abramowicz;anna@example.org
Celina;Sama;celina@example.org;B2;;
Dawid;Bezadresu;;B2;Ewa Bezadresu;ewa@example.org
"""


class Outbox(School):
    def ids(self):
        return {s["given_name"]: s["id"] for s in self.ctl("students", "list")}

    def rows(self, *more):
        return self.ctl("outbox", "list", *more)

    def family(self):
        self.ready()
        self.import_text(FAMILY)
        return self.ids()

    def test_to_student_guardians_or_both(self):
        ids = self.family()
        answer = self.ctl("credentials", "send", "--all", code=1)
        self.assertEqual(answer, {"queued": 3, "skipped": [{"student": ids["Dawid"], "reason": "no_address"}]}, "the student is the default")
        self.assertEqual({r["address"] for r in self.rows()}, {"zofia@example.org", "adam@example.org", "celina@example.org"})
        answer = self.ctl("credentials", "send", "--all", "--to", "guardians", code=1)
        self.assertEqual((answer["queued"], answer["skipped"]), (2, [{"student": ids["Celina"], "reason": "no_guardian"}]))
        rows = self.rows()
        self.assertEqual([r["id"] for r in rows], sorted(r["id"] for r in rows))
        self.assertEqual(len({r["message_id"] for r in rows}), 5)
        both = self.ctl("credentials", "send", "--all", "--to", "both", code=1)
        self.assertEqual(both["queued"], 0)
        self.assertIn("already_queued", {s["reason"] for s in both["skipped"]})
        self.ctl("deliver", "--once")
        anna = next(m for m in self.mails_in_folder() if "anna@" in str(m["To"])).get_content()
        for name in ("Zofia", "Adam"):
            self.assertIn(name, anna, "several children of one guardian come in one mail")
        for login in (s["login"] for s in self.ctl("students", "list", "--group", "A1")):
            self.assertIn(login, anna)

    def test_groups_students_and_notes(self):
        ids = self.family()
        answer = self.ctl("credentials", "send", "--student", ids["Zofia"], ids["Adam"], "--note", "Do zobaczenia!\nAnna")
        self.assertEqual(answer, {"queued": 2, "skipped": []})
        shown = self.ctl("outbox", "show", self.rows()[0]["id"])
        self.assertIn("Do zobaczenia!", shown["text"])
        self.assertIn("https://lingua.example.org", shown["text"])
        self.assertIsInstance(shown["history"], list)
        self.assertEqual(self.ctl("credentials", "send", "--group", "B2", code=1)["queued"], 1)
        last = self.ctl("outbox", "show", self.rows()[-1]["id"])
        self.assertIn("Do zobaczenia!", last["text"], "the own words are kept for the next time (LL1-11)")

    def test_again_makes_a_new_message_with_the_same_password(self):
        ids = self.family()
        send = ("credentials", "send", "--student", ids["Zofia"])
        self.ctl(*send)
        self.assertEqual(self.ctl(*send, code=1)["skipped"], [{"student": ids["Zofia"], "reason": "already_queued"}])
        self.ctl("deliver", "--once")
        self.assertEqual(self.ctl(*send, code=1)["skipped"], [{"student": ids["Zofia"], "reason": "already_sent"}])
        self.assertEqual(self.ctl(*send, "--again"), {"queued": 1, "skipped": []})
        self.ctl("deliver", "--once")
        mails = self.mails_in_folder()
        passwords = {re.search(r"(?im)has[łl]o[^:\n]*:\s*(\S+)", m.get_content()).group(1) for m in mails}
        self.assertEqual((len(mails), len(passwords), len({str(m["Message-ID"]) for m in mails})), (2, 1, 2))
        password = passwords.pop()
        self.assertFalse(set(password) & set("0Oo1lI"), password)

    def test_renew_cancels_what_waits(self):
        ids = self.family()
        self.ctl("credentials", "send", "--group", "A1")
        self.ctl("credentials", "renew", "--student", ids["Zofia"])
        states = {r["address"]: (r["state"], r["reason"]) for r in self.rows()}
        self.assertEqual(states["zofia@example.org"], ("cancelled", "superseded"))
        self.assertEqual(states["adam@example.org"][0], "ready")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 1)
        self.assertEqual(self.ctl("credentials", "send", "--group", "A1", code=1)["queued"], 1, "the new version was never sent")
        self.ctl("credentials", "renew", "--group", "A1")
        self.assertEqual([r["state"] for r in self.rows("--state", "ready")], [])

    def test_paper_counts_as_sent(self):
        ids = self.family()
        self.ctl("credentials", "paper", "--student", ids["Celina"], "--date", "2026-09-01")
        answer = self.ctl("credentials", "send", "--student", ids["Celina"], code=1)
        self.assertEqual(answer["skipped"], [{"student": ids["Celina"], "reason": "already_sent"}])
        self.ctl("credentials", "renew", "--student", ids["Celina"])
        states = {s["given_name"]: s["credentials"]["state"] for s in self.ctl("students", "list")}
        self.assertEqual(states["Celina"], "changed")

    def test_export_is_private_and_whole(self):
        self.family()
        path = self.folder / "accounts.csv"
        self.ctl("credentials", "export", path)
        text = path.read_text(encoding="utf-8-sig")
        for student in self.ctl("students", "list"):
            self.assertIn(student["login"], text)

    def test_without_an_instance_address_nothing_is_sent(self):
        self.ctl("init", "--school", "Lingua")
        self.set_all(mail_folder=self.folder / "mail", mail_from="biuro@example.org")
        self.import_text(FAMILY)
        answer = self.ctl("credentials", "send", "--all", code=1)
        self.assertEqual((answer["queued"], {s["reason"] for s in answer["skipped"]}), (0, {"no_instance_url"}))

    def test_lists_are_cut_by_state_limit_and_after(self):
        self.family()
        self.ctl("credentials", "send", "--all", "--to", "both", code=1)
        rows = self.rows()
        ids = [r["id"] for r in rows]
        self.assertEqual(ids, sorted(ids))
        self.assertEqual([r["id"] for r in self.rows("--limit", 2)], ids[:2])
        self.assertEqual([r["id"] for r in self.rows("--limit", 2, "--after", ids[1])], ids[2:4])
        self.assertEqual([r["id"] for r in self.rows("--after", ids[-1])], [])
        self.assertEqual([r["id"] for r in self.rows("--after", 0)], ids)
        self.ctl("outbox", "cancel", ids[0])
        self.assertEqual([r["id"] for r in self.rows("--state", "cancelled")], ids[:1])
        self.assertEqual([r["id"] for r in self.rows("--state", "ready", "--limit", 100)], ids[1:])
        for state in ("draft", "pending", "claimed", "sending", "retry", "sent", "failed", "in_doubt", "quarantined", "blocked", "expired", "held"):
            self.assertEqual(self.rows("--state", state), [])

    def test_approval_by_a_person(self):
        self.family()
        self.set("credentials.need_approval", "true")
        self.ctl("credentials", "send", "--all", code=1)
        rows = self.rows()
        self.assertEqual({(r["state"], r["reason"], r["approved_by"], r["next_at"]) for r in rows}, {("pending", "awaiting_approval", None, None)})
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0)
        approved = self.ctl("outbox", "approve", rows[0]["id"], rows[1]["id"])
        self.assertEqual([(r["id"], r["state"], r["approved_by"]) for r in approved], [(r["id"], "ready", LOGIN) for r in rows[:2]])
        again = self.run_console("outbox", "approve", rows[0]["id"])
        self.assertEqual((again.code, again.json, again.error["code"]), (1, [], "illegal_transition"))
        partly = self.run_console("outbox", "approve", rows[0]["id"], rows[2]["id"])
        self.assertEqual((partly.code, [r["id"] for r in partly.json]), (1, [rows[2]["id"]]))
        self.ctl("outbox", "cancel", rows[2]["id"])
        refused = self.run_console("outbox", "reject", rows[0]["id"], "--reason", "too late")
        self.assertEqual(refused.code, 1, "an approved row is cancelled, not rejected")
        self.assertEqual(self.ctl("outbox", "approve", "--all"), [])
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2)
        final = self.run_console("outbox", "cancel", rows[0]["id"])
        self.assertEqual((final.code, final.json), (1, []))

    def test_reject_needs_a_reason_and_keeps_it(self):
        self.family()
        self.set("credentials.need_approval", "true")
        self.ctl("credentials", "send", "--group", "A1")
        row = self.rows()[0]
        self.assertEqual(self.run_console("outbox", "reject", row["id"], "--reason", "  ").code, 2)
        rejected = self.ctl("outbox", "reject", row["id"], "--reason", "zła grupa")[0]
        self.assertEqual((rejected["state"], rejected["reason"]), ("cancelled", "rejected"))
        self.assertIn("zła grupa", rejected["reason_text"])
        shown = self.ctl("outbox", "show", row["id"])
        self.assertIn("cancelled", json.dumps(shown["history"]))

    def test_pause_stops_and_says_so(self):
        self.family()
        self.ctl("credentials", "send", "--group", "A1")
        self.ctl("pause")
        self.ctl("pause")
        self.assertEqual(self.ctl("deliver", "--once"), {"sent": 0, "retry": 0, "failed": 0, "in_doubt": 0, "blocked": 0, "written": 0})
        self.assertEqual({(r["state"], r["reason"]) for r in self.rows()}, {("ready", "paused")})
        self.ctl("resume")
        self.assertNotIn("paused", {r["reason"] for r in self.rows()})
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2)

    def test_only_uncertain_and_held_rows_are_resolved_or_released(self):
        self.family()
        self.ctl("credentials", "send", "--group", "A1")
        row = self.rows()[0]["id"]
        for words in (("resolve", row, "sent"), ("resolve", row, "resend"), ("resolve", row, "abandon"), ("release", row)):
            answer = self.run_console("outbox", *words, "--reason", "x")
            self.assertEqual((answer.code, answer.error["code"]), (1, "illegal_transition"), words)
        self.assertEqual(self.ctl("outbox", "release", "--all", "--reason", "x"), [])

    def test_who_may_what(self):
        self.family()
        self.ctl("credentials", "send", "--group", "A1")
        row = self.rows()[0]["id"]
        self.sql("UPDATE staff SET role = 'auditor', may_approve = FALSE, may_resolve = FALSE, may_see_credentials = FALSE, may_export = FALSE")
        self.ctl("pause")  # everybody may stop all sending; only the owner lets it go on
        for words in (("resume",), ("outbox", "approve", row), ("outbox", "cancel", row), ("settings", "set", "mail.host", "x.example"),
                      ("credentials", "send", "--all"), ("credentials", "renew", "--group", "A1"), ("credentials", "export", self.folder / "e"),
                      ("backup", self.folder / "b"), ("restore", self.folder / "b"), ("clock", "confirm"), ("host", "take-over"),
                      ("import", self.write("x.csv", FAMILY))):
            with self.subTest(words=words):
                answer = self.run_console(*words)
                self.assertIn((answer.code, (answer.error or {}).get("code")), ((3, "not_permitted"),), (words, answer.out, answer.err))


if __name__ == "__main__":
    unittest.main()
