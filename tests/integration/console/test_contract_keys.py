# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys, other computers, copies, backups and the clock, as a person from outside would try them."""
import os
import pathlib
import re
import shutil
import stat
import sys
import unittest

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from console import School  # noqa: E402

LIST = "Imię;Nazwisko;E-mail\nZofia;Abramowicz;zofia@example.org\nAdam;Bez;adam@example.org\n"


class Keys(School):
    def key_file(self):
        return pathlib.Path(self.environment["BELFRY_KEY_FILE"])

    def elsewhere(self, name="other"):
        """Another computer: it has neither the key nor the memory of this one."""
        return dict(self.environment, BELFRY_KEY_FILE=str(self.folder / name / "master.key"), BELFRY_STATE_DIR=str(self.folder / name / "state"))

    def at(self, environment, *words, stdin="", url=None, code=0):
        answer = self.run_console(*words, stdin=stdin, url=url, environment=environment)
        self.assertEqual(answer.code, code, f"{words}: {answer.out}{answer.err}")
        return answer.error if code > 1 else answer.json

    def queued(self):
        code = self.ready()["recovery_code"]
        self.import_text(LIST)
        self.ctl("credentials", "send", "--all")
        return code

    def states(self, environment=None, url=None):
        return [row["state"] for row in self.at(environment or self.environment, "outbox", "list", url=url)]

    @unittest.skipIf(os.name == "nt", "POSIX rights")
    def test_the_key_file_is_made_private_and_refused_when_others_can_read_it(self):
        self.assertFalse(self.key_file().exists())
        self.init()
        self.assertEqual(stat.S_IMODE(self.key_file().stat().st_mode), 0o600)
        self.key_file().chmod(0o644)
        for words in (("students", "list"), ("deliver", "--once")):
            self.assertEqual(self.at(self.environment, *words, code=3)["code"], "secret_store")
        self.key_file().chmod(0o600)
        self.ctl("students", "list")

    def test_a_new_computer_asks_for_the_recovery_code(self):
        code = self.queued()
        other = self.elsewhere()
        for words in (("students", "list"), ("deliver", "--once"), ("settings", "list")):
            self.assertEqual(self.at(other, *words, code=3)["code"], "secret_missing")
        self.assertFalse(pathlib.Path(other["BELFRY_KEY_FILE"]).exists(), "no key is made where sealed rows exist")
        self.at(other, "key", "recover", stdin="", code=2)
        self.at(other, "key", "recover", stdin="nonsense\n", code=2)
        last = "A" if code[-1] != "A" else "B"
        self.assertIn(self.run_console("key", "recover", stdin=code[:-1] + last, environment=other).code, (2, 3), "a typing error is seen")
        self.assertFalse(pathlib.Path(other["BELFRY_KEY_FILE"]).exists())
        nobody = {k: v for k, v in other.items() if k not in ("BELFRY_LOGIN", "BELFRY_PASSWORD")}
        self.at(nobody, "key", "recover", stdin=code.lower().replace("-", " ") + "\n")
        self.assertEqual(len(self.at(other, "students", "list")), 2)
        if os.name != "nt":
            self.assertEqual(stat.S_IMODE(os.stat(other["BELFRY_KEY_FILE"]).st_mode), 0o600)

    def test_a_copied_file_on_another_computer_does_not_send(self):
        if not self.is_sqlite():
            self.skipTest("PostgreSQL serves many computers")
        code = self.queued()
        copy = self.folder / "copy.belfry"
        shutil.copy(self.url[7:], copy)
        url, other = f"sqlite:{copy}", self.elsewhere()
        self.at(other, "key", "recover", stdin=code, url=url)
        self.assertEqual(self.at(other, "deliver", "--once", url=url, code=3)["code"], "not_permitted")
        self.assertEqual(self.mails_in_folder(), [])
        taken = self.at(other, "host", "take-over", url=url)
        self.assertEqual(taken["held"], 2)
        rows = self.at(other, "outbox", "list", url=url)
        self.assertEqual({row["state"] for row in rows}, {"held"})
        self.assertTrue(all(row["reason"] and row["reason_text"] for row in rows))
        self.assertEqual(self.at(other, "deliver", "--once", url=url)["written"], 0)
        self.at(other, "outbox", "release", "--all", url=url, code=2)
        released = self.at(other, "outbox", "release", "--all", "--reason", "the old computer is gone", url=url)
        self.assertEqual(len(released), 2)
        self.assertLessEqual({row["state"] for row in released}, {"ready", "pending"})
        self.assertEqual(self.at(other, "deliver", "--once", url=url)["written"], 2)
        self.assertEqual(self.at(other, "host", "take-over", url=url)["held"], 0, "once is enough")

    def test_an_older_copy_put_back_holds_everything(self):
        if not self.is_sqlite():
            self.skipTest("files")
        self.queued()
        old = self.folder / "old.belfry"
        shutil.copy(self.url[7:], old)
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2)
        for end in ("-wal", "-shm"):
            pathlib.Path(self.url[7:] + end).unlink(missing_ok=True)
        shutil.copy(old, self.url[7:])
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0, "they may be out already")
        self.assertEqual(self.states(), ["held", "held"])

    def test_a_backup_is_restored_and_open_rows_are_held(self):
        self.queued()
        backup = self.folder / "school.backup"
        answer = self.ctl("backup", backup)
        self.assertTrue(backup.stat().st_size > 1000)
        self.assertEqual(answer["file"], str(backup))
        data = backup.read_bytes()
        self.assertNotIn(b"zofia@example.org", data, "a backup is sealed")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 2)
        self.import_text("Imię;Nazwisko\nNowa;Osoba\n", name="more.csv")
        restored = self.ctl("restore", backup)
        self.assertEqual(restored["held"], 2)
        self.assertEqual(self.states(), ["held", "held"])
        self.assertEqual(len(self.ctl("students", "list")), 2)
        self.assertEqual(self.ctl("deliver", "--once")["written"], 0)
        ids = [row["id"] for row in self.ctl("outbox", "list")]
        self.ctl("outbox", "resolve", ids[0], "abandon", "--reason", "it was out already")
        self.ctl("outbox", "release", ids[1], "--reason", "look: it never left")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 1)
        broken = bytearray(data)
        broken[len(broken) // 2] ^= 1
        (self.folder / "broken").write_bytes(broken)
        before = self.ctl("students", "list")
        self.assertIn(self.run_console("restore", self.folder / "broken").code, (2, 3, 4))
        self.assertEqual(self.ctl("students", "list"), before, "a broken backup changes nothing")

    def test_a_backup_crosses_to_the_other_engine(self):
        code = self.queued()
        backup = self.folder / "school.backup"
        self.ctl("backup", backup)
        students = self.ctl("students", "list")
        if self.is_sqlite():
            if not os.path.islink(pathlib.Path(os.environ.get("BELFRY_BINARY_DIR", "")) / "postgresql" / "socket"):
                self.skipTest("no PostgreSQL runs")
            os.environ["BELFRY_TEST_ENGINE"] = "postgresql"
            self.addCleanup(os.environ.__setitem__, "BELFRY_TEST_ENGINE", "sqlite")
            url = self.new_database("target")
        else:
            url = f"sqlite:{self.folder / 'target.belfry'}"
        other = self.elsewhere()
        restored = self.at(other, "restore", backup, url=url, stdin=code + "\n")
        self.assertEqual(restored["held"], 2)
        self.assertEqual(self.at(other, "students", "list", url=url), [dict(s, credentials=dict(s["credentials"], at=t["credentials"]["at"]))
                         for s, t in zip(students, self.at(other, "students", "list", url=url))])
        self.at(other, "outbox", "release", "--all", "--reason", "the move is done", url=url)
        self.assertEqual(self.at(other, "deliver", "--once", url=url)["written"], 2)
        self.assertEqual(len(self.mails_in_folder()), 2)
        again = self.at(other, "import", self.write("again.csv", LIST), url=url)
        self.assertEqual((again["created"], again["unchanged"]), (0, 2), "ids go on and nobody is made twice")
        self.at(other, "import", self.write("new.csv", "Imię;Nazwisko\nCelina;Nowa\n"), url=url)

    def test_restore_needs_a_sign_in(self):
        self.queued()
        backup = self.folder / "school.backup"
        self.ctl("backup", backup)
        wrong = dict(self.environment, BELFRY_PASSWORD="some other long password")
        self.at(wrong, "restore", backup, code=3)
        self.assertEqual(self.states(), ["ready", "ready"])

    def test_a_clock_that_went_back_stops_until_confirmed(self):
        self.queued()
        self.ctl("deliver", "--once")
        self.import_text("Imię;Nazwisko;E-mail\nCelina;Nowa;celina@example.org\n", name="more.csv")
        self.assertEqual(self.ctl("credentials", "send", "--all", code=1)["queued"], 1)
        self.sql("UPDATE sending SET last_clock = last_clock + 7200000")
        stopped = self.run_console("deliver", "--once")
        self.assertEqual((stopped.code, stopped.json["written"]), (5, 0), stopped.err)
        self.assertIn("clock", stopped.error["message"].lower())
        waiting = self.ctl("outbox", "list", "--state", "ready")
        self.assertEqual(waiting[0]["reason"], "clock_suspect")
        self.assertEqual(self.run_console("deliver", "--once").code, 5, "it stays so")
        self.ctl("clock", "confirm")
        self.assertEqual(self.ctl("deliver", "--once")["written"], 1)

    def test_no_secret_lies_open_in_the_database(self):
        self.ready()
        self.import_text("Imię;Nazwisko;E-mail;Login;Hasło\nZofia;Abramowicz;zofia@example.org;zosia;canary-7f3a91\n")
        self.ctl("settings", "set", "mail.password", stdin="canary-7f3a92")
        self.ctl("credentials", "send", "--all", "--note", "canary-note")
        if self.is_sqlite():
            for path in self.folder.glob("school.belfry*"):
                data = path.read_bytes()
                self.assertNotIn(b"canary-7f3a9", data, path)
                self.assertNotIn("canary-7f3a9".encode("utf-16-le"), data, path)
        shown = self.run_console("outbox", "show", self.ctl("outbox", "list")[0]["id"])
        self.assertNotIn("canary-7f3a91", shown.out)
        self.assertIn("zosia", shown.json["text"])
        self.assertIn("canary-note", shown.json["text"])
        self.ctl("deliver", "--once")
        self.assertIn("canary-7f3a91", self.mails_in_folder()[0].get_content())

    def test_doctor_looks_at_everything(self):
        self.init()
        findings = self.run_console("doctor").json
        self.assertTrue(all({"check", "ok", "text"} <= set(one) for one in findings))
        self.assertEqual([one for one in findings if not one["ok"]], [], "a new school is in order")
        self.set_all(mail_transport="smtp", mail_host="mail.example.org", mail_security="none", mail_from="a@example.org")
        answer = self.run_console("doctor")
        self.assertEqual(answer.code, 5)
        self.assertIn(False, [one["ok"] for one in answer.json if one["check"] == "mail"])
        self.assertTrue(re.search("loopback|this computer|encrypt|TLS", " ".join(o["text"] for o in answer.json if o["check"] == "mail")))

    def test_doctor_finds_what_was_changed_by_hand(self):
        self.queued()
        self.assertEqual([one["text"] for one in self.run_console("doctor", "--all").json if not one["ok"]], [])
        self.sql("UPDATE consent_current SET granted = FALSE")
        answer = self.run_console("doctor")
        self.assertEqual(answer.code, 4)
        self.assertEqual([one["check"] for one in answer.json if not one["ok"]], ["consents"])
        self.sql("UPDATE consent_current SET granted = TRUE")
        self.sql("DROP TRIGGER outbox_frozen" if self.is_sqlite() else "ALTER TABLE outbox DISABLE TRIGGER USER")
        self.sql("UPDATE outbox SET address = 'thief@example.org' WHERE address = 'adam@example.org'")
        self.assertEqual([one["check"] for one in self.run_console("doctor").json if not one["ok"]], ["contents"])
        self.ctl("deliver", "--once")
        rows = {row["address"]: (row["state"], row["reason"]) for row in self.ctl("outbox", "list")}
        self.assertEqual(rows["thief@example.org"], ("blocked", "tampered"))
        self.assertEqual(rows["zofia@example.org"][0], "sent")


if __name__ == "__main__":
    unittest.main()
