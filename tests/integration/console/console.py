# SPDX-License-Identifier: GPL-3.0-or-later
"""A school in a temporary folder, worked with through belfryctl as scripts would: the base of the console tests."""
import base64
import contextlib
import email
import email.policy
import itertools
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ.get("BELFRY_SOURCE_DIR", pathlib.Path(__file__).resolve().parents[3]))
BINARY = pathlib.Path(os.environ.get("BELFRY_BINARY_DIR", SOURCE / "build" / "dev"))
CONSOLE = pathlib.Path(os.environ.get("BELFRY_CONSOLE", BINARY / "bin" / ("belfryctl.exe" if os.name == "nt" else "belfryctl")))
# aiosmtpd is a package of the system's Python, whatever other one stands first in the path.
SYSTEM_PYTHON = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable
NUMBERS = itertools.count(1)  # a test may set up several schools
LOGIN, PASSWORD = "anna", "seven small bells ring at noon"


class Answer:
    def __init__(self, process):
        self.code = process.returncode
        self.out = process.stdout
        self.err = process.stderr
        try:
            self.json = json.loads(process.stdout) if process.stdout.strip() else None
        except ValueError:
            self.json = None
        try:
            self.error = json.loads(process.stderr.strip().splitlines()[-1])["error"] if process.stderr.strip() else None
        except (ValueError, KeyError):
            self.error = None


class School(unittest.TestCase):
    """One school on each engine in turn (BELFRY_TEST_ENGINE), made anew for each test."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="belfry-console-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.url = self.new_database()
        self.environment = dict(os.environ, BELFRY_LOGIN=LOGIN, BELFRY_PASSWORD=PASSWORD,
                                BELFRY_KEY_FILE=str(self.folder / "master.key"),
                                BELFRY_STATE_DIR=str(self.folder / "state"))

    def new_database(self, name="school"):
        if os.environ.get("BELFRY_TEST_ENGINE", "sqlite") != "postgresql":
            return f"sqlite:{self.folder / (name + '.belfry')}"
        socket = os.readlink(BINARY / "postgresql" / "socket")
        database = f"c{os.getpid()}_{next(NUMBERS)}_{name}".lower()
        self.psql(socket, f'CREATE DATABASE {database} TEMPLATE template0 ENCODING \'UTF8\'')
        self.addCleanup(self.psql, socket, f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")
        return f"postgresql://postgres@/{database}?host={socket}"

    @staticmethod
    def psql(socket, statement):
        subprocess.run(["psql", "-q", "-h", socket, "-U", "postgres", "-c", statement], check=True, stdout=subprocess.DEVNULL)

    def run_console(self, *words, stdin="", url=None, environment=None):
        process = subprocess.run([str(CONSOLE), "--json", "--database", url or self.url, *map(str, words)], input=stdin,
                                 capture_output=True, text=True, env=environment or self.environment, timeout=120)
        return Answer(process)

    def ctl(self, *words, stdin="", code=0):
        """Runs a command that must end with this exit code; answers its JSON."""
        answer = self.run_console(*words, stdin=stdin)
        self.assertEqual(answer.code, code, f"belfryctl {' '.join(map(str, words))}: {answer.out}{answer.err}")
        return answer.json

    def init(self, *more):
        """A new school; these tests run at any hour, so it sends at any hour."""
        answer = self.init_with_hours(*more)
        self.ctl("hours", "set", "always")
        return answer

    def init_with_hours(self, *more):
        """As every new school is: Monday to Saturday, 8:00 to 20:00."""
        return self.ctl("init", "--school", "Lingua", "--instance-url", "https://lingua.example.org", *more)

    def write(self, name, text, encoding="utf-8"):
        path = self.folder / name
        path.write_bytes(text.encode(encoding))
        return path

    def set(self, key, value):
        self.ctl("settings", "set", key, value)

    def set_all(self, **values):
        """mail_from="a@b" sets mail.from: the first underscore stands for the dot."""
        for key, value in values.items():
            self.set(key.replace("_", ".", 1), value)

    def ready(self):
        """A school that may send into a folder."""
        answer = self.init()
        self.set_all(mail_folder=self.folder / "mail", mail_from="biuro@lingua.example.org")
        return answer

    def import_text(self, text, *more, name="list.csv", encoding="utf-8", consent=True, code=0):
        words = ("--consent", "contract,messages", "--consent-source", "paper") if consent else ()
        return self.ctl("import", self.write(name, text, encoding), *words, *more, code=code)

    def use_server(self, server):
        self.set_all(mail_transport="smtp", mail_host="localhost", mail_port=server.port, mail_security="tls",
                     mail_user=server.user, mail_ca_file=server.folder / "ca.pem")
        self.ctl("settings", "set", "mail.password", stdin=server.password + "\n")

    def is_sqlite(self):
        return self.url.startswith("sqlite:")

    def sql(self, statement):
        """What no command does, as the passing of a quarter of an hour."""
        if self.is_sqlite():
            with contextlib.closing(sqlite3.connect(self.url[7:])) as database:
                database.execute(statement)
                database.commit()
        else:
            name, socket = self.url.split("@/", 1)[1].split("?host=")
            subprocess.run(["psql", "-q", "-h", socket, "-U", "postgres", "-d", name, "-c", statement], check=True, stdout=subprocess.DEVNULL)

    def mails_in_folder(self):
        folder = self.folder / "mail"
        return [email.message_from_bytes(path.read_bytes(), policy=email.policy.default) for path in sorted(folder.glob("*.eml"))]


class MailServer:
    """tests/support/smtp_server.py as a child: TLS, sign-in, and a record of what arrived."""

    def __init__(self, folder, user="school", password="mail-password", tls="tls"):
        self.folder = pathlib.Path(folder)
        self.record = self.folder / "arrived.jsonl"
        self.user, self.password, self.tls = user, password, tls
        self.certificates()
        self.process = None
        self.port = 0
        self.start()

    def certificates(self):
        run = lambda *words: subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=self.folder)
        run("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Test CA", "-keyout", "ca.key", "-out", "ca.pem")
        run("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr")
        (self.folder / "san.txt").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
        run("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-extfile", "san.txt", "-out", "server.pem")

    def start(self):
        words = [SYSTEM_PYTHON, str(SOURCE / "tests" / "support" / "smtp_server.py"), "--record", str(self.record),
                 "--certificate", str(self.folder / "server.pem"), "--key", str(self.folder / "server.key"),
                 "--mode", self.tls, "--user", self.user, "--password", self.password]
        if self.port:
            words += ["--port", str(self.port)]
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline().split()[1])

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.stdin.close()
            self.process.wait(30)
        if self.process:
            self.process.stdout.close()
            if not self.process.stdin.closed:
                self.process.stdin.close()
        self.process = None

    def arrived(self):
        if not self.record.exists():
            return []
        lines = [json.loads(line) for line in self.record.read_text(encoding="utf-8").splitlines()]
        return [line for line in lines if line["event"] == "message"]

    def mails(self):
        return [email.message_from_bytes(base64.b64decode(line["bytes"]), policy=email.policy.default) for line in self.arrived()]
