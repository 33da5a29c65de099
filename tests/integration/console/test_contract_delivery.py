# SPDX-License-Identifier: GPL-3.0-or-later
"""`deliver` against a server that is not ours: probes, stops, limits, doubt, the timer and the end of the process."""
import os
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from console import CONSOLE, MailServer, School  # noqa: E402

NOTHING = {"sent": 0, "retry": 0, "failed": 0, "in_doubt": 0, "blocked": 0, "written": 0}


def people(*addresses):
    return "Imię;Nazwisko;E-mail\n" + "".join(f"Osoba{i};Z;{address}\n" for i, address in enumerate(addresses))


class Delivery(School):
    def with_server(self, *addresses, send=True):
        self.server = MailServer(self.folder)
        self.addCleanup(self.server.stop)
        self.ready()
        self.import_text(people(*addresses))
        self.use_server(self.server)
        if send:
            self.ctl("credentials", "send", "--all")

    def rows(self):
        return {r["address"]: r for r in self.ctl("outbox", "list")}

    def once(self, code=0):
        answer = self.run_console("deliver", "--once")
        self.assertEqual(answer.code, code, answer.out + answer.err)
        self.assertEqual(set(answer.json), set(NOTHING))
        return answer.json if code == 0 else (answer.json, answer.error["code"])

    def test_each_outcome_has_its_state(self):
        self.with_server("good@example.org", "refuse@example.org", "defer@example.org", "drop@example.org")
        self.assertEqual(self.once(), {"sent": 1, "retry": 1, "failed": 1, "in_doubt": 1, "blocked": 0, "written": 0})
        rows = self.rows()
        self.assertEqual({a: r["state"] for a, r in rows.items()}, {"good@example.org": "sent", "refuse@example.org": "failed",
                         "defer@example.org": "retry", "drop@example.org": "in_doubt"})
        self.assertIn("no such user", rows["refuse@example.org"]["reason_text"])
        self.assertTrue(rows["defer@example.org"]["next_at"])
        self.assertEqual({a: r["attempts"] for a, r in rows.items()}, dict.fromkeys(rows, 1))
        for address in ("refuse@example.org", "defer@example.org", "drop@example.org"):
            self.assertTrue(rows[address]["reason"] and rows[address]["reason_text"], address)
        states = {s["emails"][0]: s["credentials"]["state"] for s in self.ctl("students", "list")}
        self.assertEqual(states, {"good@example.org": "sent", "refuse@example.org": "failed", "defer@example.org": "queued", "drop@example.org": "uncertain"})
        before = rows["defer@example.org"]["next_at"]
        self.assertEqual(self.once(), NOTHING, "a row's own next_at is left alone, doubt is never sent again")
        self.assertEqual(self.rows()["defer@example.org"]["next_at"], before)
        self.assertEqual(len(self.server.arrived()), 2)
        doubtful = rows["drop@example.org"]["id"]
        self.sql("UPDATE outbox SET decide_after = 99999999999999 WHERE state = 'in_doubt'")  # as when a worker died in it
        for how in ("sent", "resend", "abandon"):
            early = self.run_console("outbox", "resolve", doubtful, how, "--reason", "x")
            self.assertEqual((early.code, early.error["code"]), (1, "too_early"))
        self.sql("UPDATE outbox SET decide_after = 1 WHERE state = 'in_doubt'")
        changed = self.ctl("outbox", "resolve", doubtful, "resend", "--reason", "it did not come")
        self.assertEqual({r["id"]: r["state"] for r in changed}[doubtful], "failed")
        self.assertEqual(sorted(r["state"] for r in changed), ["failed", "ready"])
        self.assertEqual(len({r["message_id"] for r in changed}), 2)

    def test_a_resolved_doubt_is_sent_or_given_up(self):
        self.with_server("drop1@example.org", "drop2@example.org")
        self.assertEqual(self.once()["in_doubt"], 2)
        self.sql("UPDATE outbox SET decide_after = 1 WHERE state = 'in_doubt'")
        rows = self.rows()
        self.assertEqual(self.ctl("outbox", "resolve", rows["drop1@example.org"]["id"], "sent", "--reason", "she has it")[0]["state"], "sent")
        gone = self.ctl("outbox", "resolve", rows["drop2@example.org"]["id"], "abandon", "--reason", "gave it on paper")[0]
        self.assertEqual((gone["state"], gone["reason"]), ("failed", "abandoned"))
        self.assertEqual(self.once(), NOTHING)

    def test_a_server_that_is_away_leaves_rows_ready_and_gets_one_probe(self):
        self.with_server("a@example.org", "b@example.org", "c@example.org")
        self.server.stop()
        answer, error = self.once(code=5)
        self.assertEqual((answer, error), (NOTHING, "channel_unreachable"))
        self.assertEqual({(r["state"], r["attempts"], r["reason"]) for r in self.rows().values()}, {("ready", 0, "channel_waiting")})
        self.assertEqual(self.once(code=5), (NOTHING, "channel_unreachable"), "one probe each time")
        self.server.start()
        self.assertEqual(self.once()["sent"], 3)

    def test_a_wrong_password_stops_after_one_try_until_a_setting_changes(self):
        self.with_server("a@example.org", "b@example.org")
        self.ctl("settings", "set", "mail.password", stdin="wrong\n")
        self.assertEqual(self.once(code=5), (NOTHING, "channel_auth"))
        self.assertEqual({(r["state"], r["attempts"], r["reason"]) for r in self.rows().values()}, {("ready", 0, "channel_stopped")})
        self.assertEqual(self.once(code=5)[1], "channel_stopped")
        tries = [line for line in self.server.record.read_text().splitlines() if '"auth"' in line]
        self.assertEqual(len(tries), 1, "one try protects the account from being locked")
        self.ctl("settings", "set", "mail.password", stdin=self.server.password + "\n")
        self.assertEqual(self.once()["sent"], 2)

    def test_an_unknown_certificate_stops(self):
        self.with_server("a@example.org")
        self.set("mail.ca_file", "")
        self.assertEqual(self.once(code=5), (NOTHING, "channel_tls"))
        self.assertEqual(self.server.arrived(), [])
        self.set("mail.ca_file", self.server.folder / "ca.pem")
        self.assertEqual(self.once()["sent"], 1)

    def test_no_encryption_only_on_this_computer_and_never_with_a_user(self):
        server = MailServer(self.folder, user="", password="", tls="plain")
        self.addCleanup(server.stop)
        self.ready()
        self.import_text(people("a@example.org", "b@example.org"))
        self.ctl("credentials", "send", "--all")
        self.set_all(mail_transport="smtp", mail_security="none", mail_port=server.port, mail_host="mail.example.org")
        self.assertEqual(self.once(code=5), (NOTHING, "channel_configuration"))
        self.set_all(mail_host="127.0.0.1", mail_user="anna")
        self.ctl("settings", "set", "mail.password", stdin="x")
        self.assertEqual(self.once(code=5)[1], "channel_configuration", "no password outside TLS, on loopback neither")
        self.set("mail.user", "")
        self.assertEqual(self.once()["sent"], 2)

    def test_starttls(self):
        server = MailServer(self.folder, tls="starttls")
        self.addCleanup(server.stop)
        self.ready()
        self.import_text(people("a@example.org"))
        self.ctl("credentials", "send", "--all")
        self.use_server(server)
        self.set("mail.security", "starttls")
        self.assertEqual(self.once()["sent"], 1)
        self.assertTrue(server.arrived()[0]["tls"].startswith("TLS"))

    def test_the_limit_holds_and_is_named(self):
        self.with_server(*[f"a{i}@example.org" for i in range(5)])
        self.set("mail.per_minute", 2)
        self.assertEqual(self.once()["sent"], 2)
        self.assertEqual(self.once()["sent"], 0)
        self.assertEqual({r["reason"] for r in self.rows().values() if r["state"] == "ready"}, {"limit"})
        self.sql("UPDATE attempt SET marker_at = marker_at - 120000")
        self.assertEqual(self.once()["sent"], 2)
        self.set_all(mail_per_minute=0, mail_per_hour=4)
        self.assertEqual(self.once()["sent"], 0)
        self.set("mail.per_hour", 0)
        self.assertEqual(self.once()["sent"], 1)

    def test_what_lay_in_the_folder_leaves_when_an_account_is_set(self):
        self.with_server("a@example.org", send=False)
        self.set("mail.transport", "folder")
        self.ctl("credentials", "send", "--all")
        self.assertEqual(self.once()["written"], 1)
        self.assertEqual(self.ctl("students", "list")[0]["credentials"]["state"], "folder")
        self.set("mail.transport", "smtp")
        self.assertEqual(self.ctl("credentials", "send", "--all"), {"queued": 1, "skipped": []})
        self.assertEqual(self.once()["sent"], 1)
        self.assertEqual(self.ctl("students", "list")[0]["credentials"]["state"], "sent")

    def test_a_message_is_whole_and_says_who(self):
        self.with_server("a@example.org", send=False)
        self.set_all(mail_from_name="Szkoła „Lingua”, Łódź", mail_reply_to="sekretariat@lingua.example.org")
        self.ctl("credentials", "send", "--all", "--note", "Zażółć gęślą jaźń 😀 Привіт\n.\n..kropka")
        self.once()
        line, mail = self.server.arrived()[0], self.server.mails()[0]
        self.assertEqual((line["from"], line["to"]), ("biuro@lingua.example.org", "a@example.org"))
        self.assertEqual(mail["From"].addresses[0].display_name, "Szkoła „Lingua”, Łódź")
        self.assertEqual(str(mail["Reply-To"]), "sekretariat@lingua.example.org")
        self.assertEqual(str(mail["Message-ID"]), self.rows()["a@example.org"]["message_id"])
        self.assertIn("Zażółć gęślą jaźń 😀 Привіт\n.\n..kropka", mail.get_content().replace("\r\n", "\n"))
        self.assertEqual(list(mail.defects), [])

    @unittest.skipIf(os.name == "nt", "POSIX signals")
    def test_sigterm_in_the_middle_of_a_slow_reply(self):
        self.with_server("slow@example.org", "b@example.org")
        watch = subprocess.Popen([str(CONSOLE), "--json", "--database", self.url, "deliver", "--watch"], env=self.environment,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        deadline = time.monotonic() + 30
        while not self.server.arrived() and time.monotonic() < deadline:
            time.sleep(0.02)
        watch.send_signal(signal.SIGTERM)
        out, err = watch.communicate(timeout=30)
        self.assertEqual(watch.returncode, 0, out + err)
        states = {a: r["state"] for a, r in self.rows().items()}
        self.assertEqual(states["slow@example.org"], "sent", "the reply was waited for")
        self.assertIn(states["b@example.org"], ("ready", "sent"), "nothing stays claimed")
        self.once()
        self.assertEqual(sorted(line["to"] for line in self.server.arrived()), ["b@example.org", "slow@example.org"])

    @unittest.skipIf(os.name == "nt", "POSIX signals")
    def test_watch_delivers_what_comes_and_a_second_process_is_told(self):
        self.with_server("a@example.org", send=False)
        self.set("delivery.interval_seconds", 1)
        watch = subprocess.Popen([str(CONSOLE), "--json", "--database", self.url, "deliver", "--watch"], env=self.environment,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            self.assertIn('"sent"', watch.stdout.readline())
            self.ctl("credentials", "send", "--all")
            deadline = time.monotonic() + 30
            while not self.server.arrived() and time.monotonic() < deadline:
                time.sleep(0.05)
            self.assertEqual(len(self.server.arrived()), 1)
            second = self.run_console("deliver", "--once")
            if self.is_sqlite():
                self.assertEqual((second.code, second.error["code"]), (6, "other_process_delivers"))
            else:
                self.assertEqual(second.code, 0, "PostgreSQL serves many workers")
        finally:
            watch.send_signal(signal.SIGTERM)
            out, err = watch.communicate(timeout=30)
        self.assertEqual(watch.returncode, 0, out + err)


if __name__ == "__main__":
    unittest.main()
