# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's words: commands, exit codes, errors, addresses of databases, settings, shapes of every answer."""
import json
import os
import re
import subprocess
import sys
import unittest
import urllib.parse

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from console import CONSOLE, LOGIN, School  # noqa: E402

TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")
ROW = {"id", "kind", "channel", "recipient", "address", "subject", "state", "reason", "reason_text", "author", "approved_by",
       "next_at", "attempts", "message_id"}
DEFAULTS = {"mail.transport": "folder", "mail.security": "tls", "mail.connections": "1", "mail.per_minute": "0", "mail.per_hour": "0", "mail.per_day": "0",
            "delivery.interval_seconds": "300", "delivery.lease_seconds": "120", "credentials.need_approval": "false",
            "school.timezone": "Europe/Warsaw", "school.country": "PL", "school.language": "pl"}
ALL_KEYS = {*DEFAULTS, "mail.folder", "mail.host", "mail.port", "mail.user", "mail.password", "mail.from", "mail.from_name",
            "mail.reply_to", "mail.ca_file", "school.name", "school.instance_url"}
ONE = "Imię;Nazwisko;E-mail;Telefon;Grupa\nZofia;Abramowicz;zofia@example.org;600100200;A1\nAdam;Bez;;;A1\n"


class Words(School):
    def raw(self, *words, environment=None, stdin=""):
        return subprocess.run([str(CONSOLE), *map(str, words)], input=stdin, capture_output=True, text=True,
                              env=environment or self.environment, timeout=60)

    def refused(self, *words, code, error=None, **more):
        answer = self.run_console(*words, **more)
        self.assertEqual(answer.code, code, f"{words}: {answer.out}{answer.err}")
        self.assertIsNotNone(answer.error, f"{words}: {answer.err}")
        self.assertEqual(set(answer.error), {"code", "message"})
        self.assertTrue(answer.error["message"].strip())
        self.assertEqual(answer.out, "", words)
        if error:
            self.assertEqual(answer.error["code"], error, words)
        return answer.error

    def test_json_and_database_stand_anywhere(self):
        self.init()
        for words in (("--json", "--database", self.url, "groups", "list"), ("groups", "list", "--json", "--database", self.url),
                      ("groups", "--json", "list", f"--database={self.url}")):
            process = self.raw(*words)
            self.assertEqual((process.returncode, json.loads(process.stdout)), (0, []), process.stderr)
        without = self.raw("--database", self.url, "settings", "get", "no.such")
        self.assertEqual((without.returncode, without.stdout), (2, ""))
        self.assertNotIn("{", without.stderr)

    def test_wrong_use_is_two(self):
        if not self.is_sqlite():
            self.skipTest("the same on every engine")
        self.init()
        for words in (("nonsense",), ("outbox",), ("outbox", "nonsense"), ("students", "list", "--nope"), ("students", "list", "word"),
                      ("import",), ("import", self.folder / "none.csv"), ("deliver",), ("deliver", "--once", "--watch"),
                      ("credentials", "send"), ("credentials", "send", "--all", "--group", "A"), ("credentials", "send", "--all", "--to", "x"),
                      ("credentials", "send", "--student", "abc"), ("credentials", "renew"), ("credentials", "renew", "--all"),
                      ("credentials", "paper", "--student", "1"), ("credentials", "paper", "--student", "1", "--date", "1.9.2026"),
                      ("outbox", "list", "--state", "nonsense"), ("outbox", "list", "--limit", "x"), ("outbox", "show", "x"),
                      ("outbox", "show", "999"), ("outbox", "reject", "1"), ("outbox", "release", "--all"),
                      ("outbox", "resolve", "1", "maybe", "--reason", "x"), ("outbox", "resolve", "1", "sent"),
                      ("settings", "get", "no.such"), ("settings", "set", "no.such", "x"), ("settings", "set", "mail.host"),
                      ("students", "list", "--group", "none"), ("init",), ("init", "--school", "Other"),
                      ("credentials", "send", "--student", "999"), ("restore", self.folder / "none")):
            with self.subTest(words=words):
                self.refused(*words, code=2)
        self.refused("students", "list", code=2, url="mysql://x")
        self.refused("students", "list", code=2, url="postgresql://localhost")
        self.assertEqual(self.raw().returncode, 2)
        help_page = self.raw("--help")
        self.assertEqual(help_page.returncode, 0)
        self.assertIn("postgresql://USER@/NAME?host=/dir", help_page.stdout)

    def test_sign_in_is_three_and_database_four(self):
        self.refused("students", "list", code=4)
        self.init()
        wrong = dict(self.environment, BELFRY_PASSWORD="some other long password")
        unknown = dict(self.environment, BELFRY_LOGIN="nobody")
        nobody = {k: v for k, v in self.environment.items() if not k.startswith("BELFRY_LOGIN")}
        for words in (("students", "list"), ("groups", "list"), ("settings", "list"), ("outbox", "list"), ("pause",), ("resume",),
                      ("backup", self.folder / "b"), ("host", "take-over"), ("clock", "confirm"), ("credentials", "send", "--all"),
                      ("import", self.write("x.csv", ONE)), ("credentials", "export", self.folder / "e.csv")):
            with self.subTest(words=words):
                self.refused(*words, code=3, error="not_signed_in", environment=nobody)
        self.assertFalse((self.folder / "e.csv").exists())
        self.refused("students", "list", code=3, error="wrong_credentials", environment=wrong)
        self.refused("students", "list", code=3, error="wrong_credentials", environment=unknown)
        self.assertEqual(self.run_console("deliver", "--once", environment=nobody).code, 0, "deliver needs no sign-in")
        doctor = self.run_console("doctor", environment=nobody)
        self.assertIsInstance(doctor.json, list)

    def test_short_owner_password_makes_no_school(self):
        short = dict(self.environment, BELFRY_PASSWORD="fourteen chars")
        self.refused("init", "--school", "Lingua", code=2, environment=short)
        self.refused("init", "--school", "  ", code=2)
        self.assertFalse(os.path.exists(self.environment["BELFRY_KEY_FILE"]))
        self.init()

    def test_a_file_that_is_no_database_is_four(self):
        if not self.is_sqlite():
            self.skipTest("files")
        bad = self.folder / "bad.belfry"
        bad.write_bytes(b"hello, I am a letter and no database\n" * 200)
        self.refused("students", "list", code=4, url=f"sqlite:{bad}")
        self.refused("init", "--school", "L", code=4, url=f"sqlite:{bad}")
        self.assertTrue(bad.read_bytes().startswith(b"hello"))
        self.refused("students", "list", code=4, url=f"sqlite:{self.folder}/no/such/folder/x.belfry")

    def test_every_way_to_write_a_postgresql_address(self):
        if self.is_sqlite():
            self.skipTest("PostgreSQL")
        self.init()
        name, socket = self.url.split("@/", 1)[1].split("?host=")
        quoted = urllib.parse.quote(socket, safe="")
        for url in (f"postgresql://postgres@/{name}?host={socket}", f"postgresql://postgres@/{name}?host={quoted}",
                    f"postgresql://postgres@{quoted}/{name}", f"postgresql://postgres@{quoted}:5432/{name}",
                    f"postgresql://{quoted}/{name}?user=postgres", f"postgresql:///{name}?host={socket}&user=postgres&port=5432",
                    f"postgresql://postgres@{quoted.replace('%2F', '%2f')}/{name}", f"postgres://postgres@{quoted}/{name}"):
            with self.subTest(url=url):
                answer = self.run_console("groups", "list", url=url)
                self.assertEqual((answer.code, answer.json), (0, []), answer.err)
        self.refused("groups", "list", code=4, url=f"postgresql://postgres@{quoted}:1/{name}")
        self.refused("groups", "list", code=4, url=f"postgresql://postgres@{quoted}/no_such_database")
        self.refused("groups", "list", code=2, url=f"postgresql://postgres:secret@{quoted}/{name}")
        self.refused("groups", "list", code=2, url=f"postgresql://postgres@{quoted}/{name}?port=x")
        with_password = dict(self.environment, BELFRY_DB_PASSWORD="no one asks for it")
        self.assertEqual(self.run_console("groups", "list", environment=with_password).code, 0)

    def test_init_and_demo(self):
        answer = self.ctl("init", "--school", "Demo", "--demo")
        self.assertEqual(set(answer), {"school", "owner", "recovery_code"})
        self.assertEqual((answer["school"], answer["owner"]), ("Demo", LOGIN))
        groups = self.ctl("groups", "list")
        self.assertEqual(len(groups), 8)
        for group in groups:
            self.assertEqual(set(group), {"id", "name", "students"})
            self.assertIs(type(group["id"]), int)
            self.assertIs(type(group["students"]), int)
        self.assertEqual(len(self.ctl("students", "list")), 120)
        self.assertEqual(self.ctl("settings", "get", "school.name")["value"], "Demo")

    def test_students_and_rows_have_their_keys_and_types(self):
        self.ready()
        self.import_text(ONE)
        students = self.ctl("students", "list", "--group", "A1")
        for student in students:
            self.assertEqual(set(student), {"id", "given_name", "family_name", "login", "groups", "emails", "phones", "credentials"})
            self.assertIs(type(student["id"]), int)
            self.assertEqual(student["credentials"], {"state": "never", "channel": None, "address": None, "at": None})
        self.assertEqual((students[0]["groups"], students[0]["emails"], students[0]["phones"]), (["A1"], ["zofia@example.org"], ["+48600100200"]))
        self.assertEqual((students[1]["emails"], students[1]["phones"]), ([], []))
        answer = self.ctl("credentials", "send", "--group", "A1", code=1)
        self.assertEqual(answer, {"queued": 1, "skipped": [{"student": students[1]["id"], "reason": "no_address"}]})
        row = self.ctl("outbox", "list")[0]
        self.assertLessEqual(ROW, set(row))
        self.assertEqual((type(row["id"]), type(row["attempts"])), (int, int))
        self.assertEqual((row["kind"], row["channel"], row["recipient"], row["address"], row["state"], row["author"]),
                         ("system", "email", "Zofia Abramowicz", "zofia@example.org", "ready", LOGIN))
        self.assertTrue(row["approved_by"])
        self.assertRegex(row["message_id"], r"^<[^<>@\s]+@[^<>@\s]+>$")
        self.ctl("deliver", "--once")
        row = self.ctl("outbox", "list")[0]
        self.assertEqual((row["state"], row["reason"], row["reason_text"], row["next_at"], row["attempts"]), ("sent", None, None, None, 1))
        credentials = self.ctl("students", "list")[0]["credentials"]
        self.assertEqual((credentials["state"], credentials["channel"], credentials["address"]), ("folder", "email", "zofia@example.org"))
        self.assertRegex(credentials["at"], TIME)

    def test_settings_have_defaults_and_choices(self):
        if not self.is_sqlite():
            self.skipTest("the same on every engine")
        self.init()
        listed = {one["key"]: one for one in self.ctl("settings", "list")}
        self.assertLessEqual(ALL_KEYS, set(listed))
        for key, value in DEFAULTS.items():
            self.assertEqual(listed[key]["value"], value, key)
            self.assertEqual(self.ctl("settings", "get", key)["value"], value)
        for key in ("mail.folder", "mail.host", "mail.user", "mail.from", "mail.reply_to", "mail.ca_file", "mail.password"):
            self.assertIsNone(listed[key]["value"], f"{key}: absent values are null")
        for key, value in {"mail.transport": "pigeon", "mail.security": "ssl", "mail.port": "0", "mail.connections": "0", "mail.per_minute": "-1",
                           "mail.per_hour": "many", "delivery.interval_seconds": "0", "delivery.lease_seconds": "0",
                           "credentials.need_approval": "yes", "mail.from": "not an address", "mail.reply_to": "a@b@c",
                           "mail.host": "http://x", "school.timezone": "Mars/North", "school.country": "XX", "school.language": "xx",
                           "school.instance_url": "javascript:alert(1)", "mail.from_name": "two\nlines"}.items():
            with self.subTest(key=key):
                before = self.ctl("settings", "get", key)
                self.refused("settings", "set", key, value, code=2)
                self.assertEqual(self.ctl("settings", "get", key), before)
        for key, value in {"mail.transport": "smtp", "mail.security": "none", "mail.host": "mail.example.org", "mail.port": "587",
                           "credentials.need_approval": "true", "mail.from_name": "Szkoła „Ą”, spółka"}.items():
            self.set(key, value)  # each is checked alone
            self.assertEqual(self.ctl("settings", "get", key)["value"], value)
        self.set("mail.host", "")
        self.assertIsNone(self.ctl("settings", "get", "mail.host")["value"])

    def test_secrets_come_from_standard_input_only(self):
        self.init()
        self.refused("settings", "set", "mail.password", "on-the-line", code=2)
        self.ctl("settings", "set", "mail.password", stdin="canary-41f7 \n")
        for words in (("settings", "list"), ("settings", "get", "mail.password")):
            answer = self.run_console(*words)
            self.assertNotIn("canary-41f7", answer.out + answer.err)
        self.assertIsNone(self.ctl("settings", "get", "mail.password")["value"])
        self.assertTrue(self.ctl("settings", "get", "mail.password")["set"])

    def test_paper_and_dates(self):
        self.ready()
        self.import_text(ONE)
        student = self.ctl("students", "list")[1]["id"]
        self.ctl("credentials", "paper", "--student", student, "--date", "2026-09-01")
        credentials = self.ctl("students", "list")[1]["credentials"]
        self.assertEqual((credentials["state"], credentials["channel"], credentials["address"]), ("sent", "paper", None))
        self.assertTrue(credentials["at"].startswith("2026-09-01"))
        self.refused("credentials", "paper", "--student", student, "--date", "2099-01-01", code=2)
        self.refused("credentials", "paper", "--student", 999, "--date", "2026-09-01", code=2)


if __name__ == "__main__":
    unittest.main()
