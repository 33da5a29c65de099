# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job end to end through the console: import, queue, approve, deliver, see it (LL1-01 to LL1-34, ES-08)."""
import os
import re
import signal
import subprocess
import sys
import unittest

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from console import CONSOLE, LOGIN, PASSWORD, MailServer, School  # noqa: E402

LIST = """Imię;Nazwisko;E-mail;Telefon;Grupa;Opiekun;E-mail opiekuna;Telefon opiekuna;Data urodzenia;Uwagi
Zofia;Abramowicz;zofia@example.org;600 100 200;A1 pon.;Anna Abramowicz;anna@example.org;600 100 201;03.04.2014;
Łukasz;Ćwikła;lukasz@example.org;;A1 pon.;Anna Abramowicz;anna@example.org;;12.05.2012;"dwie
linie"
Żaneta;Dębska;nie-adres;;A1 pon.;;;;;
Kacper;Baran;;;B2 wt.;Jan Baran;jan@example.org;;;
;;;;B2 wt.;;;;;
"""
CONSENT = ("--consent", "contract,messages", "--consent-source", "paper")


class MainJob(School):
    def prepared(self):
        self.init()
        self.set("mail.folder", self.folder / "mail")
        self.set("mail.from", "biuro@lingua.example.org")
        self.set("mail.from_name", "Szkoła Językowa Lingua")
        self.set("mail.reply_to", "sekretariat@lingua.example.org")

    def imported(self, encoding="cp1250"):
        return self.ctl("import", self.write("kursanci.csv", LIST, encoding), *CONSENT, code=1)

    def states(self):
        return {s["family_name"]: s["credentials"]["state"] for s in self.ctl("students", "list")}

    def use_server(self, server):
        for key, value in {"mail.transport": "smtp", "mail.host": "localhost", "mail.port": server.port, "mail.security": "tls",
                           "mail.user": server.user, "mail.ca_file": server.folder / "ca.pem"}.items():
            self.set(key, value)
        self.ctl("settings", "set", "mail.password", stdin=server.password + "\n")

    def test_init_answers_owner_and_recovery_code(self):
        answer = self.init()
        self.assertEqual(set(answer), {"school", "owner", "recovery_code"})
        self.assertEqual((answer["school"], answer["owner"]), ("Lingua", LOGIN))
        self.assertGreater(len(answer["recovery_code"]), 40)
        self.assertEqual(self.run_console("init", "--school", "Other").code, 2)

    def test_import_says_what_happened_to_every_row(self):
        self.prepared()
        answer = self.imported()
        self.assertEqual((answer["rows"], answer["unchanged"]), (5, 0))
        by_row = {one["row"]: one for one in answer["skipped"]}
        self.assertTrue(by_row[4]["imported"], "a bad address imports the person without it")
        self.assertEqual(by_row[4]["value"], "nie-adres")
        self.assertFalse(by_row[6]["imported"], "a row without a name is skipped")
        again = self.imported()
        self.assertEqual((again["created"], again["updated"]), (0, 0), "the same file twice creates nobody twice")
        students = self.ctl("students", "list", "--group", "A1 pon.")
        self.assertEqual([s["family_name"] for s in students], ["Abramowicz", "Ćwikła", "Dębska"], "Polish order")
        self.assertEqual(students[0]["phones"], ["+48600100200"])
        for student in self.ctl("students", "list"):
            self.assertTrue(student["login"], "LL1-01")
            self.assertEqual(student["credentials"], {"state": "never", "channel": None, "address": None, "at": None})

    def test_imports_at_the_same_time_make_nobody_twice(self):
        self.prepared()
        rows = "".join(f"Jan;Kowalski{n};jan{n}@example.org;A{n % 5}\n" for n in range(600))
        path = self.write("many.csv", "Imię;Nazwisko;E-mail;Grupa\n" + rows)
        words = [str(CONSOLE), "--json", "--database", self.url, "import", str(path), *CONSENT]
        running = [subprocess.Popen(words, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(3)]
        for process in running:
            self.assertEqual((process.wait(120), process.stderr.read()), (0, b""))
            process.stderr.close()
        self.assertEqual(len(self.ctl("students", "list")), 600)

    def test_credentials_of_a_group_are_written_into_a_folder(self):
        self.prepared()
        self.imported()
        answer = self.ctl("credentials", "send", "--group", "A1 pon.", code=1)
        self.assertEqual(answer["queued"], 2)
        self.assertIn(answer["skipped"][0]["reason"], ("no_address", "bad_address"))
        rows = self.ctl("outbox", "list")
        self.assertEqual({row["state"] for row in rows}, {"ready"})
        self.assertEqual({row["kind"] for row in rows}, {"system"})
        self.assertEqual(self.states()["Abramowicz"], "queued")
        self.assertEqual(self.ctl("deliver", "--once"), {"sent": 0, "retry": 0, "failed": 0, "in_doubt": 0, "blocked": 0, "written": 2})
        self.assertEqual(self.states()["Abramowicz"], "folder", "never green")
        mail = self.mails_in_folder()[0]
        text = mail.get_content()
        login = self.ctl("students", "list", "--group", "A1 pon.")[0]["login"]
        self.assertTrue(any(login in m.get_content() for m in self.mails_in_folder()))
        self.assertIn("https://lingua.example.org", text)
        self.assertEqual(str(mail["Reply-To"]), "sekretariat@lingua.example.org")
        self.assertEqual(mail["From"].addresses[0].display_name, "Szkoła Językowa Lingua")
        self.assertIsNotNone(mail["Date"])
        shown = self.ctl("outbox", "show", rows[0]["id"])
        password = re.search(r"(?im)(?:hasło|password)[^:\n]*:\s*(\S+)", text)
        self.assertIsNotNone(password, text)
        self.assertNotIn(password.group(1), str(shown), "passwords are masked")

    def test_the_words_for_people_name_persons_and_keep_states_whole(self):
        self.prepared()
        self.imported()
        plain = lambda *words: subprocess.run(
            [str(CONSOLE), "--database", self.url, *words], env=self.environment, capture_output=True, text=True, timeout=60)
        sending = plain("credentials", "send", "--group", "A1 pon.")
        self.assertEqual(sending.returncode, 1, sending.stderr)
        self.assertRegex(sending.stdout, "Ćwikła|Dębska", "the skipped by name")
        self.assertRegex(sending.stdout, r"[a-z]+ [a-z]+ [a-z]+.*\.", "and a sentence why")
        self.ctl("deliver", "--once")
        listed = plain("students", "list").stdout
        written = next(line for line in listed.splitlines() if "Abramowicz" in line)
        self.assertRegex(written, r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d", "state, address and moment are not cut")
        self.assertIn("zofia@example.org", written)

    def test_credentials_reach_a_server_with_tls_and_sign_in(self):
        server = MailServer(self.folder)
        self.addCleanup(server.stop)
        self.prepared()
        self.imported()
        self.use_server(server)
        self.ctl("credentials", "send", "--group", "A1 pon.", "--to", "both", "--note", "Do zobaczenia!", code=1)
        self.assertEqual(self.ctl("deliver", "--once")["sent"], 3)
        arrived = server.arrived()
        self.assertEqual(sorted(line["to"] for line in arrived), ["anna@example.org", "lukasz@example.org", "zofia@example.org"])
        self.assertTrue(all(line["tls"].startswith("TLSv1.") and line["user"] == "school" for line in arrived))
        self.assertTrue(all("Do zobaczenia!" in mail.get_content() for mail in server.mails()))
        guardian = next(m for m in server.mails() if "anna@" in str(m["To"])).get_content()
        self.assertIn("Zofia", guardian)
        self.assertIn("Łukasz", guardian, "several children of one guardian come in one mail (decision 13)")
        state = self.ctl("students", "list", "--group", "A1 pon.")[0]["credentials"]
        self.assertEqual((state["state"], state["channel"]), ("sent", "email"))
        self.assertIn(state["address"], ("zofia@example.org", "anna@example.org"), "either accepted sending may stand in front")
        again = self.ctl("credentials", "send", "--group", "A1 pon.", code=1)
        self.assertEqual(again["queued"], 0)
        self.assertIn("already_sent", [one["reason"] for one in again["skipped"]])
        zofia = self.ctl("students", "list", "--group", "A1 pon.")[0]["id"]
        self.ctl("credentials", "renew", "--student", zofia)
        self.assertEqual(self.states()["Abramowicz"], "changed")

    def test_a_server_that_is_away_costs_nothing_and_doubles_nothing(self):
        server = MailServer(self.folder)
        self.addCleanup(server.stop)
        self.prepared()
        self.imported()
        self.use_server(server)
        server.stop()
        self.ctl("credentials", "send", "--group", "A1 pon.", code=1)
        answer = self.run_console("deliver", "--once")
        self.assertEqual(answer.code, 5, answer.err)
        self.assertEqual(answer.error["code"], "channel_unreachable")
        rows = self.ctl("outbox", "list")
        self.assertEqual({row["state"] for row in rows}, {"ready"}, "an unreachable server leaves rows ready")
        self.assertEqual({row["attempts"] for row in rows}, {0})
        server.start()
        self.assertEqual(self.ctl("deliver", "--once")["sent"], 2)
        self.assertEqual(len(server.arrived()), 2)

    def test_a_wrong_password_stops_the_channel_after_one_try(self):
        server = MailServer(self.folder)
        self.addCleanup(server.stop)
        self.prepared()
        self.imported()
        self.use_server(server)
        self.ctl("settings", "set", "mail.password", stdin="wrong")
        self.ctl("credentials", "send", "--group", "A1 pon.", code=1)
        answer = self.run_console("deliver", "--once")
        self.assertEqual((answer.code, answer.error["code"]), (5, "channel_auth"))
        self.assertEqual(self.run_console("deliver", "--once").error["code"], "channel_stopped")
        attempts = server.record.read_text().count('"event": "auth"')
        self.assertEqual(attempts, 1)
        self.ctl("settings", "set", "mail.password", stdin=server.password)
        self.assertEqual(self.ctl("deliver", "--once")["sent"], 2, "a changed setting reopens the channel")

    def test_a_lost_answer_is_uncertain_and_never_sent_again(self):
        server = MailServer(self.folder)
        self.addCleanup(server.stop)
        self.prepared()
        self.ctl("import", self.write("one.csv", "Imię;Nazwisko;E-mail\nIga;Drop;drop@example.org\n"), *CONSENT)
        self.use_server(server)
        self.ctl("credentials", "send", "--all")
        self.assertEqual(self.ctl("deliver", "--once")["in_doubt"], 1)
        self.assertEqual(self.states(), {"Drop": "uncertain"})
        self.assertEqual(self.ctl("deliver", "--once")["sent"], 0)
        self.assertEqual(len(server.arrived()), 1)
        row = self.ctl("outbox", "list", "--state", "in_doubt")[0]
        self.assertEqual(row["reason"], "uncertain")
        changed = self.ctl("outbox", "resolve", row["id"], "sent", "--reason", "she called and has it")
        self.assertEqual(changed[0]["state"], "sent")

    def test_consent_is_needed_and_read_again_at_the_marker(self):
        self.prepared()
        self.ctl("import", self.write("one.csv", "Imię;Nazwisko;E-mail\nIga;Nowa;iga@example.org\n"))
        answer = self.ctl("credentials", "send", "--all", code=1)
        self.assertEqual((answer["queued"], answer["skipped"][0]["reason"]), (0, "no_consent"))

    def test_approval_reject_cancel_pause(self):
        self.prepared()
        self.imported()
        self.set("credentials.need_approval", "true")
        self.ctl("credentials", "send", "--all", "--to", "both", code=1)
        rows = self.ctl("outbox", "list")
        self.assertEqual({row["state"] for row in rows}, {"pending"})
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0, "none without approval")
        rejected = self.ctl("outbox", "reject", rows[0]["id"], "--reason", "wrong group")
        self.assertEqual((rejected[0]["state"], rejected[0]["reason"]), ("cancelled", "rejected"))
        self.assertIn("wrong group", rejected[0]["reason_text"])
        approved = self.ctl("outbox", "approve", "--all")
        self.assertEqual({row["approved_by"] for row in approved}, {LOGIN})
        self.ctl("outbox", "cancel", approved[0]["id"])
        self.ctl("pause")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0)
        self.ctl("resume")
        self.assertEqual(self.ctl("deliver", "--once")["written"], len(rows) - 2)

    def test_a_changed_sender_stops_what_was_frozen_with_the_former_one(self):
        self.prepared()
        self.imported()
        self.ctl("credentials", "send", "--group", "A1 pon.", code=1)
        self.set("mail.from", "nowy@lingua.example.org")
        self.assertEqual({(row["state"], row["reason"]) for row in self.ctl("outbox", "list")}, {("blocked", "sender_changed")})
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0)
        self.set("mail.from", "biuro@lingua.example.org")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2, "the former address again: they go on")

    def test_paper_and_export(self):
        self.prepared()
        self.imported()
        student = self.ctl("students", "list")[0]
        self.ctl("credentials", "paper", "--student", student["id"], "--date", "2026-09-01")
        self.assertEqual(self.ctl("students", "list")[0]["credentials"]["state"], "sent")
        self.assertEqual(self.ctl("students", "list")[0]["credentials"]["channel"], "paper")
        path = self.folder / "accounts.csv"
        self.ctl("credentials", "export", path)
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        self.assertEqual(len(lines) - 1, len(self.ctl("students", "list")))
        if os.name != "nt":
            self.assertEqual(path.stat().st_mode & 0o777, 0o600)

    def test_errors_have_codes_and_exit_codes(self):
        self.assertEqual(self.run_console("students", "list").code, 4)
        self.prepared()
        for words, code in {("nonsense",): 2, ("import", "nowhere.csv"): 2, ("outbox", "list", "--state", "x"): 2,
                            ("credentials", "send"): 2, ("settings", "set", "mail.port", "abc"): 2, ("outbox", "approve", "999"): 1,
                            ("settings", "get", "no.such"): 2, ("students", "list", "--group", "none"): 2}.items():
            answer = self.run_console(*words)
            self.assertIn(answer.code, (code, 2), (words, answer.out, answer.err))
            self.assertIsNotNone(answer.error, words)
        stranger = dict(self.environment, BELFRY_PASSWORD="wrong password, quite long")
        answer = self.run_console("students", "list", environment=stranger)
        self.assertEqual((answer.code, answer.error["code"]), (3, "wrong_credentials"))
        nobody = {k: v for k, v in self.environment.items() if k != "BELFRY_LOGIN"}
        self.assertEqual(self.run_console("outbox", "list", environment=nobody).code, 3)

    def test_secret_settings_are_never_shown(self):
        self.prepared()
        self.ctl("settings", "set", "mail.password", stdin="canary-7f3a\n")
        for words in (("settings", "list"), ("settings", "get", "mail.password")):
            self.assertNotIn("canary-7f3a", self.run_console(*words).out)

    @unittest.skipIf(os.name == "nt", "POSIX signals")
    def test_watch_ends_in_order_and_one_process_delivers(self):
        if not self.url.startswith("sqlite:"):
            self.skipTest("PostgreSQL serves many workers")
        self.prepared()
        watch = subprocess.Popen([str(CONSOLE), "--json", "--database", self.url, "deliver", "--watch"],
                                 env=self.environment, stdout=subprocess.PIPE, text=True)
        self.assertIn("sent", watch.stdout.readline())
        self.assertEqual(self.run_console("deliver", "--once").code, 6)
        watch.send_signal(signal.SIGTERM)
        self.assertEqual(watch.wait(30), 0)
        watch.stdout.close()
        self.assertEqual(self.run_console("deliver", "--once").code, 0)


if __name__ == "__main__":
    unittest.main()
