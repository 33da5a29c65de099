# SPDX-License-Identifier: GPL-3.0-or-later
"""F24: unique marks as every kind of secret, then a search through all that the program leaves behind: database and
write-ahead log, journal and state, logs of PostgreSQL with every statement and its values, and all that commands print."""
import base64
import os
import pathlib
import re
import secrets
import signal
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "console"))
from console import BINARY, CONSOLE, MailServer, School  # noqa: E402


def mark(name):
    return f"kanarek{name}{secrets.token_hex(8)}"


def disguises(text):
    """The ways in which a text gets into a file without being called encrypted."""
    plain = text.encode()
    yield plain
    yield text.encode("utf-16-le")
    yield text.encode("utf-16-be")
    yield plain.hex().encode()
    yield plain.hex().upper().encode()
    for shift in range(3):  # base64 of it inside something longer
        inner = base64.b64encode(b"\0" * shift + plain)
        yield inner[4 if shift else 0:len(inner) - 4]
    yield plain[::-1]


def found_in(data, canaries):
    return [name for name, text in canaries.items() if any(one in data for one in disguises(text))]


class Canaries(School):
    def setUp(self):
        super().setUp()
        self.canaries = {"owner password": mark("owner"), "mail password": mark("mail"), "student password": mark("student"),
                         "guardian's password": mark("guardian")}
        home = self.folder / "home"
        (home / "tmp").mkdir(parents=True)
        for name in [name for name in self.environment if name.startswith("XDG_")]:
            del self.environment[name]
        self.environment.update(HOME=str(home), TMPDIR=str(home / "tmp"), BELFRY_PASSWORD=self.canaries["owner password"])
        self.printed = {}
        if self.url.startswith("postgresql"):
            name = re.search(r"/(\w+)\?", self.url).group(1)
            self.socket = os.readlink(BINARY / "postgresql" / "socket")
            oid = subprocess.run(["psql", "-qAt", "-h", self.socket, "-U", "postgres", "-c", f"SELECT oid FROM pg_database WHERE datname = '{name}'"],
                                 check=True, capture_output=True, text=True).stdout.strip()
            self.cluster = [pathlib.Path(self.socket) / part for part in ("data/base/" + oid, "data/pg_wal", "data/log", "server.log")]
            for setting in ("log_statement = 'all'", "log_min_duration_statement = 0", "log_parameter_max_length = -1",
                            "log_parameter_max_length_on_error = -1", "log_error_verbosity = 'verbose'"):
                self.psql(self.socket, f"ALTER DATABASE {name} SET {setting}")

    def run_console(self, *words, **options):
        answer = super().run_console(*words, **options)
        self.printed[f"{len(self.printed)} {words[0]} {words[1] if len(words) > 1 else ''}"] = (answer.out + answer.err).encode()
        return answer

    def left_behind(self):
        """Every file with its bytes, but those that are meant to hold a secret: the export, the mails, the key, the input."""
        meant = {"accounts.csv", "list.csv", "arrived.jsonl", "master.key", "ca.key", "server.key"}
        for path in self.folder.rglob("*"):
            if path.is_file() and path.name not in meant and path.parent.name != "mail":
                yield str(path.relative_to(self.folder)), path.read_bytes()
        if self.url.startswith("postgresql"):
            for path in [one for part in self.cluster for one in [part, *part.rglob("*")]]:
                try:
                    if path.is_file():
                        yield str(path), path.read_bytes()
                except OSError:
                    pass  # a file of the living server that has just gone

    def search(self, when):
        hits = [f"{when}: {name} in {where}" for where, data in self.left_behind() for name in found_in(data, self.canaries)]
        for command, data in self.printed.items():
            hits += [f"{when}: {name} printed by {command}" for name in found_in(data, self.canaries)
                     if not (name == "recovery code" and " init " in command)]
        self.assertEqual(hits, [])

    def test_the_search_finds(self):
        text = self.canaries["mail password"]
        for data in [b"..." + one + b"..." for one in disguises(text)] + [base64.b64encode(b"ab" + text.encode() + b"cd")]:
            self.assertEqual(found_in(data, self.canaries), ["mail password"])
        (self.folder / "planted").write_bytes(text.encode("utf-16-le"))
        with self.assertRaises(AssertionError):
            self.search("planted")

    def test_no_secret_is_left_behind(self):
        server = MailServer(self.folder, password=self.canaries["mail password"])
        self.addCleanup(server.stop)
        code = self.init()["recovery_code"]
        self.canaries["recovery code"] = code
        self.canaries["recovery code without dashes"] = code.replace("-", "")
        self.search("init")

        student, guardian = self.canaries["student password"], self.canaries["guardian's password"]
        self.write("list.csv", "Imię;Nazwisko;E-mail;Grupa;Login;Hasło\n"
                   f"Ewa;Kos;ewa@example.org;A;ewa.kos;{student}\nJan;Szpak;drop@example.org;A;jan.szpak;{guardian}\n")
        self.ctl("import", self.folder / "list.csv", "--consent", "contract,messages", "--consent-source", "paper")
        self.search("import")

        for key, value in {"mail.from": "office@lingua.example.org", "mail.transport": "smtp", "mail.host": "localhost",
                           "mail.port": server.port, "mail.user": server.user, "mail.ca_file": self.folder / "ca.pem"}.items():
            self.set(key, value)
        self.ctl("settings", "set", "mail.password", stdin="wrong\n")
        self.ctl("credentials", "send", "--all")
        self.assertEqual(self.run_console("deliver", "--once").code, 5, "a refused sign-in is told, without the password")
        self.ctl("settings", "set", "mail.password", stdin=self.canaries["mail password"] + "\n")
        self.search("queued")
        self.assertEqual(self.ctl("deliver", "--once"),
                         {"sent": 1, "retry": 0, "failed": 0, "in_doubt": 1, "blocked": 0, "written": 0})
        text = "".join(mail.get_content() for mail in server.mails())
        self.assertIn(student, text, "in the mail is where it belongs")
        self.assertIn(guardian, text)

        watch = subprocess.Popen([str(CONSOLE), "--json", "--database", self.url, "deliver", "--watch"], env=self.environment,
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        first = watch.stdout.readline()
        self.search("while a process delivers")  # the write-ahead log exists now
        watch.send_signal(signal.SIGTERM)
        self.printed["watch"] = first + watch.communicate(timeout=60)[0]

        for row in self.ctl("outbox", "list"):
            self.ctl("outbox", "show", row["id"])
        for words in (("settings", "list"), ("settings", "get", "mail.password"), ("students", "list"), ("doctor",),
                      ("key", "recover")):
            self.run_console(*words, stdin=code + "\n" if words[0] == "key" else "")
        wrong = dict(self.environment, BELFRY_PASSWORD=self.canaries["mail password"])
        self.assertEqual(self.run_console("students", "list", environment=wrong).code, 3)
        self.ctl("backup", self.folder / "school.backup")
        self.ctl("credentials", "export", self.folder / "accounts.csv")
        self.assertIn(student, (self.folder / "accounts.csv").read_text(encoding="utf-8-sig"), "in the export is where it belongs")
        self.search("at the end")


if __name__ == "__main__":
    unittest.main()
