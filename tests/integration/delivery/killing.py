# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliveries that are cut off, and the judge of what became of their messages (docs/delivery.md).

A school with approved messages is made once; each case gets a copy, delivers with `belfryctl deliver --once` in a process
that ends at a named place (BELFRY_KILL_AT) or is killed from outside, is started again until nothing is due, and is then
judged by what arrived: smtp-sink's dump files or the .eml files, never by the program's own records alone.

What a dump proves is arrival. smtp-sink writes one also when it refuses the dot or cuts the line there, leaves an empty
file where RCPT was refused, and none when the client goes away inside DATA.
"""
import collections
import email
import email.utils
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "console"))
from console import BINARY, CONSOLE, LOGIN, PASSWORD, SOURCE  # noqa: E402

FINAL = {"sent", "failed", "expired", "cancelled"}
SCHEDULED = {"ready", "retry"}
FOR_A_PERSON = {"in_doubt", "quarantined", "blocked", "held", "pending"}
OPEN_ENDED = {"claimed", "sending", "draft"}  # nobody would ever look at them again

# Behaviour of the server: options of smtp-sink, and what an attempt that reached the dot may come to.
Behaviour = collections.namedtuple("Behaviour", "options accepts answers_dot")
BEHAVIOURS = {
    "normal": Behaviour([], True, True),
    "reply lost": Behaviour(["-q", "."], True, False),
    "421 at the dot": Behaviour(["-Q", "."], False, True),
    "deferred at the dot": Behaviour(["-r", "."], False, True),
    "refused at the dot": Behaviour(["-f", "."], False, True),
    "cut at RCPT": Behaviour(["-q", "RCPT"], False, True),
    "cut at DATA": Behaviour(["-q", "DATA"], False, True),
    "cut at MAIL": Behaviour(["-q", "MAIL"], False, True),
    "deferred at RCPT": Behaviour(["-r", "RCPT"], False, True),
    "refused at RCPT": Behaviour(["-f", "RCPT"], False, True),
    "421 at once": Behaviour(["-Q", "CONNECT"], False, True),
    "late reply": Behaviour(["-W", ".:1"], True, True),
}
SAMPLE = ("normal", "reply lost", "421 at the dot", "deferred at the dot", "refused at the dot")


def kill_points():
    """Every name in the source, so that a new one is tested by itself."""
    names = set()
    for path in (SOURCE / "core").rglob("*.cpp"):
        names.update(re.findall(r'BELFRY_KILLPOINT\("([^"]+)"\)', path.read_text(encoding="utf-8")))
    # Those of SMS have a test of their own, with a gateway: tests/integration/sms/test_sms.py.
    return sorted(name for name in names if not name.startswith(("sms.", "http.")))


class Sink:
    """One smtp-sink of one behaviour on a free port."""

    def __init__(self, options):
        program = next((found for found in (shutil.which("smtp-sink"), shutil.which("smtp-sink", path="/usr/sbin:/usr/lib/postfix:/usr/libexec/postfix")) if found), None)
        if program is None:
            raise FileNotFoundError("smtp-sink (Debian package postfix)")
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="belfry-sink-"))
        self.folder.chmod(0o777)
        for _ in range(5):
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                self.port = probe.getsockname()[1]
            user = ["-u", "nobody"] if os.name != "nt" and os.getuid() == 0 else []
            self.process = subprocess.Popen([program, "-d", "m.", *user, *options, f"127.0.0.1:{self.port}", "256"], cwd=self.folder,
                                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if self.came_up():
                return
            self.stop()
        raise RuntimeError("smtp-sink did not come up")

    def came_up(self):
        end = time.monotonic() + 10
        while time.monotonic() < end and self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return True
            except OSError:
                time.sleep(0.01)
        return False

    def settle(self):
        """It serves one event after the other: after two round trips everything sent before has been read."""
        for _ in range(2):
            try:
                with socket.create_connection(("127.0.0.1", self.port), 5) as line:
                    line.settimeout(5)
                    line.recv(200)
                    line.sendall(b"NOOP\r\n")
                    line.recv(200)
            except OSError:
                pass  # "421 at once" closes: read all the same

    def arrived(self):
        """(address, Message-ID) -> copies."""
        self.settle()
        copies = collections.Counter()
        for path in self.folder.glob("m.*"):
            data = path.read_bytes()
            if data:
                message_id = re.search(rb"(?im)^Message-ID:\s*(<[^>]+>)", data)
                address = re.search(rb"X-Rcpt-Args: <([^>]*)>", data)
                copies[(address.group(1).decode(), message_id.group(1).decode() if message_id else "")] += 1
        return copies

    def forget(self):
        self.settle()
        for path in self.folder.glob("m.*"):
            path.unlink()

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def close(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


class SqliteStorage:
    def __init__(self, folder):
        self.path = folder / "school.belfry"
        self.url = f"sqlite:{self.path}"

    def query(self, sql):
        with sqlite3.connect(self.path, timeout=10) as connection:
            connection.row_factory = sqlite3.Row
            rows = [dict(row) for row in connection.execute(sql).fetchall()]
            connection.commit()
        connection.close()
        return rows

    def copy(self, folder):
        other = SqliteStorage(folder)
        shutil.copy2(self.path, other.path)  # closed in order: everything is in the file
        return other

    def hang_up(self):
        pass

    def drop(self):
        pass


class Psql:
    """One psql that stays: a process for each statement would cost more than the deliveries."""

    END = "--end of the answer--"

    def __init__(self, socket_folder, database):
        self.process = subprocess.Popen(["psql", "-qAt", "-h", socket_folder, "-U", "postgres", "-d", database],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def run(self, sql):
        self.process.stdin.write(sql + ";\n\\echo " + self.END + "\n")
        self.process.stdin.flush()
        lines = []
        while True:
            line = self.process.stdout.readline()
            if not line or line.rstrip("\n") == self.END:
                break
            lines.append(line)
        answer = "".join(lines)
        if "ERROR:" in answer or "FATAL:" in answer or not line:
            raise RuntimeError(f"{sql}: {answer}")
        return answer

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


class PostgresqlStorage:
    made = 0

    def __init__(self, folder, template="template0", socket_folder=None, admin=None):
        self.socket = socket_folder or os.readlink(BINARY / "postgresql" / "socket")
        self.admin = admin or Psql(self.socket, "postgres")
        PostgresqlStorage.made += 1
        self.name = f"k{os.getpid()}_{PostgresqlStorage.made}"
        self.admin.run(f"CREATE DATABASE {self.name} TEMPLATE {template}" + (" ENCODING 'UTF8'" if template == "template0" else ""))
        self.url = f"postgresql://postgres@/{self.name}?host={self.socket}"
        self.session = None
        self.copies = []

    def query(self, sql):
        self.session = self.session or Psql(self.socket, self.name)
        if not sql.startswith("SELECT"):
            self.session.run(sql)
            return []
        return json.loads(self.session.run(f"SELECT COALESCE(json_agg(t), '[]') FROM ({sql}) t"))

    def copy(self, folder):
        self.hang_up()
        other = PostgresqlStorage(folder, self.name, self.socket, self.admin)
        self.copies.append(other)
        return other

    def hang_up(self):
        if self.session:
            self.session.close()
            self.session = None

    def drop(self):
        # Each DROP asks for a checkpoint: together at the end they cost one.
        for one in [*self.copies, self]:
            one.hang_up()
            self.admin.run(f"DROP DATABASE IF EXISTS {one.name} WITH (FORCE)")
        self.copies.clear()


class Prepared:
    """A school with approved messages to `students` addresses, made once through the console."""

    def __init__(self, engine, students=6, socket_folder=None):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="belfry-kill-"))
        (self.folder / "template").mkdir()
        self.engine = engine
        self.storage = (SqliteStorage(self.folder / "template") if engine == "sqlite"
                        else PostgresqlStorage(self.folder / "template", socket_folder=socket_folder))
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith("BELFRY_")}
        self.environment.update(BELFRY_LOGIN=LOGIN, BELFRY_PASSWORD=PASSWORD, BELFRY_KEY_FILE=str(self.folder / "master.key"),
                                BELFRY_STATE_DIR=str(self.folder / "template" / "state"))
        self.ctl("init", "--school", "Lingua", "--instance-url", "https://lingua.example.org")
        self.ctl("hours", "set", "always")
        for key, value in {"mail.from": "office@lingua.example.org", "mail.transport": "folder"}.items():
            self.ctl("settings", "set", key, value)
        lines = ["Given name;Family name;E-mail;Group"] + [f"Student{n};Number{n};s{n}@example.org;A" for n in range(students)]
        (self.folder / "list.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.ctl("import", self.folder / "list.csv", "--consent", "contract,messages", "--consent-source", "paper")
        self.ctl("credentials", "send", "--all")
        self.cases = 0

    def ctl(self, *words):
        answer = subprocess.run([str(CONSOLE), "--json", "--database", self.storage.url, *map(str, words)],
                                env=self.environment, capture_output=True, text=True, timeout=120)
        if answer.returncode != 0:
            raise RuntimeError(f"belfryctl {' '.join(map(str, words))}: {answer.stdout}{answer.stderr}")

    def message(self, to, channel):
        """One more message for each of them, which needs no approval."""
        (self.folder / "text.txt").write_text("Good morning", encoding="utf-8")
        self.ctl("message", "send", "--to", to, "--channel", channel, "--kind", "system", "--subject", "Morning",
                 "--body-file", self.folder / "text.txt")

    def cancel_all(self, channel):
        self.storage.query(f"UPDATE outbox SET state = 'cancelled', reason = 'rejected' WHERE channel = '{channel}'")

    def copy(self):
        self.cases += 1
        return Victim(self, self.folder / f"case{self.cases}")

    def close(self):
        self.storage.drop()
        shutil.rmtree(self.folder, ignore_errors=True)


class Violation(AssertionError):
    pass


class Victim:
    def __init__(self, prepared, folder):
        self.folder = folder
        folder.mkdir()
        shutil.copytree(prepared.folder / "template" / "state", folder / "state")
        self.storage = prepared.storage.copy(folder)
        self.environment = dict(prepared.environment, BELFRY_STATE_DIR=str(folder / "state"))
        for secret in ("BELFRY_LOGIN", "BELFRY_PASSWORD"):
            del self.environment[secret]  # deliver needs no sign-in
        self.sink = None
        self.told = []

    def set(self, **values):
        for key, value in values.items():
            name = key.replace("__", ".")
            self.storage.query(f"DELETE FROM setting WHERE key = '{name}'")
            self.storage.query(f"INSERT INTO setting (key, value) VALUES ('{name}', '{value}')")

    def use_sink(self, sink, connections=1):
        self.sink = sink
        self.sink.forget()
        self.set(mail__transport="smtp", mail__host="127.0.0.1", mail__port=sink.port, mail__security="none", mail__connections=connections)

    def use_folder(self):
        self.set(mail__transport="folder", mail__folder=self.folder / "mail")

    def start(self, kill_at=""):
        environment = dict(self.environment, BELFRY_KILL_AT=kill_at)
        return subprocess.Popen([str(CONSOLE), "--json", "--database", self.storage.url, "deliver", "--once"], env=environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def deliver(self, kill_at=""):
        """True when it was killed."""
        process = self.start(kill_at)
        out, _ = process.communicate(timeout=120)
        self.told.append(f"{kill_at or 'deliver'}: {process.returncode} {out.strip()}")
        if process.returncode == -signal.SIGKILL:
            return True
        if process.returncode not in (0, 5):
            raise Violation(f"deliver ended with {process.returncode}: {out}")
        return False

    def time_passes(self):
        """What waits for the clock is due now: the leases of dead processes and, unless the server's answers at the dot
        would be repeated, the next tries."""
        self.storage.query("UPDATE outbox SET lease_until = 1 WHERE state IN ('claimed','sending')")
        self.storage.query("UPDATE channel SET until = 1 WHERE state = 'waiting'")

    def settle(self, most=12):
        """Starts again until nothing is due, or nothing moves any more."""
        before = None
        for _ in range(most):
            self.time_passes()
            self.deliver()
            now = [(row["id"], row["state"]) for row in self.rows()]
            if now == before or not any(state in SCHEDULED | {"claimed", "sending"} for _, state in now):
                break
            before = now
        self.time_passes()
        self.deliver()  # leases of a process that was killed in the last round

    def rows(self):
        return self.storage.query("SELECT id, state, address, message_id, reason, next_at, decide_after, lease_until, crashes, approval FROM outbox ORDER BY id")

    def attempts(self):
        return self.storage.query("SELECT outbox_id, marker_at, result FROM attempt ORDER BY outbox_id")

    def arrived(self):
        if self.sink:
            return self.sink.arrived()
        copies = collections.Counter()
        for path in (self.folder / "mail").glob("*.eml"):
            data = path.read_bytes()
            mail = email.message_from_bytes(data)
            if not data.endswith(b"\n") or not mail["Message-ID"]:
                raise Violation(f"a torn file has its final name: {path.name}")
            copies[(email.utils.parseaddr(mail["To"])[1], mail["Message-ID"])] += 1
        return copies

    def judge(self, behaviour, settled=True):
        """I1, I2, I3, I5 and the hygiene of F30; answers how many of each state there are."""
        accepts = behaviour is None or behaviour.accepts
        arrived = self.arrived()
        attempts = collections.defaultdict(list)
        for attempt in self.attempts():
            attempts[attempt["outbox_id"]].append(attempt)
        by_address = collections.Counter()
        for (address, _), copies in arrived.items():
            by_address[address] += copies
        rows = self.rows()
        for row in rows:
            key = (row["address"], row["message_id"])
            marked = [one for one in attempts[row["id"]] if one["marker_at"]]
            limit = 1 if accepts else max(1, len(marked))
            self.want(by_address[row["address"]] <= limit, row, f"I1: {by_address[row['address']]} copies arrived")
            self.want(not by_address[row["address"]] or row["approval"], row, "I4: arrived without an approval")
            self.want(not arrived[key] or marked, row, "arrived without a marker")
            if row["state"] == "sent":
                self.want(accepts and arrived[key] == 1, row, "I2: sent and never accepted")
            if accepts and row["state"] in {"retry", "ready", "failed", "pending", "quarantined"}:
                self.want(arrived[key] == 0, row, "I3: it arrived")
            if not settled:
                continue
            self.want(row["state"] in FINAL | SCHEDULED | FOR_A_PERSON, row, "I5: nobody will look at it")
            self.want(row["state"] not in SCHEDULED or row["next_at"], row, "F30: no time for the next try")
            self.want(row["state"] != "in_doubt" or row["decide_after"], row, "F30: no time for the decision")
            self.want(row["state"] in {"sent", "ready"} or row["reason"], row, "F30: no reason")
            self.want(all(one["result"] for one in attempts[row["id"]]), row, "F30: an attempt without an end")
        self.want(set(by_address) <= {row["address"] for row in rows}, None, "somebody else got a message")
        return collections.Counter(row["state"] for row in rows)

    def want(self, holds, row, what):
        if not holds:
            raise Violation(f"{what}\nrow: {row}\nattempts: {self.attempts()}\narrived: {dict(self.arrived())}\n" + "\n".join(self.told))

    def close(self):
        self.storage.hang_up()
        shutil.rmtree(self.folder, ignore_errors=True)


class Stage:
    """The prepared school and one server of each behaviour."""

    def __init__(self, engine, behaviours, students=6):
        self.prepared = Prepared(engine, students)
        self.sinks = {name: Sink(BEHAVIOURS[name].options) for name in behaviours}

    def case(self, point, kill_pass, where, connections=1, earlier=""):
        """Delivers with a death at `point`, to its end, and judges. `where`: name of a behaviour, or "folder".
        Answers whether it died there, and the states."""
        victim = self.prepared.copy()
        try:
            behaviour = None
            if where == "folder":
                victim.use_folder()
            else:
                behaviour = BEHAVIOURS[where]
                victim.use_sink(self.sinks[where], connections)
            if earlier:
                victim.deliver(earlier)
                victim.time_passes()
            died = victim.deliver(f"{point}:{kill_pass}" if point else "")
            victim.judge(behaviour, settled=False)
            victim.settle()
            states = victim.judge(behaviour)
            return died, states
        except Violation as error:
            raise Violation(f"{point}:{kill_pass} {where}, {connections} connections, earlier '{earlier}'\n{error}") from None
        finally:
            victim.close()

    def close(self):
        for sink in self.sinks.values():
            sink.close()
        self.prepared.close()
