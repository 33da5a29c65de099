# SPDX-License-Identifier: GPL-3.0-or-later
"""F06: PostgreSQL goes away in the middle of a delivery, on a cluster of its own; what arrived at the sink is the judge."""
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from killing import BEHAVIOURS, BINARY, SOURCE, Prepared, Psql, Sink  # noqa: E402

SEED = int(os.environ.get("BELFRY_TEST_SEED", "20260906"))
STUDENTS = 300
CONNECTIONS = 4


class Cluster:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="belfry-lost-"))
        self.do("start")
        self.socket = os.readlink(self.folder / "socket")

    def do(self, action):
        subprocess.run([SOURCE / "tests" / "support" / "postgresql.sh", action, self.folder], check=True, timeout=120)

    def close(self):
        self.do("stop")
        shutil.rmtree(self.folder, ignore_errors=True)


class ServerLost(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not os.path.lexists(BINARY / "postgresql" / "socket"):
            raise unittest.SkipTest("no PostgreSQL server")
        cls.cluster = Cluster()
        cls.addClassCleanup(cls.cluster.close)
        try:
            cls.sink = Sink(BEHAVIOURS["normal"].options)
        except FileNotFoundError as missing:
            raise unittest.SkipTest(str(missing))
        cls.addClassCleanup(cls.sink.close)
        cls.prepared = Prepared("postgresql", STUDENTS, cls.cluster.socket)
        cls.addClassCleanup(cls.prepared.close)
        cls.random = random.Random(SEED)

    def setUp(self):
        self.victim = self.prepared.copy()
        self.addCleanup(self.victim.close)
        self.victim.use_sink(self.sink, CONNECTIONS)

    def new_sessions(self):
        """Those of the test itself went with the server."""
        for storage in (self.prepared.storage, self.victim.storage, *self.prepared.storage.copies):
            storage.session = None
            storage.admin = Psql(self.cluster.socket, "postgres") if storage is self.prepared.storage else self.prepared.storage.admin

    def ended(self, process):
        out, _ = process.communicate(timeout=120)
        self.victim.told.append(f"{process.returncode} {out.strip()}")
        self.assertIn(process.returncode, (0, 4, 5), out)

    def waiting(self):
        return sum(row["state"] in {"ready", "retry", "claimed", "sending"} for row in self.victim.rows())

    def settled(self):
        self.victim.settle()
        states = self.victim.judge(BEHAVIOURS["normal"])
        self.assertEqual(sum(states.values()), STUDENTS)
        self.assertGreater(states["sent"], 0)
        return states

    def test_backends_are_terminated(self):
        terminated = 0
        for _ in range(40):
            process = self.victim.start()
            while process.poll() is None:
                try:
                    process.wait(self.random.uniform(0.005, 0.12))
                except subprocess.TimeoutExpired:
                    terminated += int(self.victim.storage.admin.run(
                        "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity "
                        f"WHERE datname = '{self.victim.storage.name}' AND application_name = 'belfry'"))
            self.ended(process)
            self.victim.judge(BEHAVIOURS["normal"], settled=False)
            self.victim.time_passes()
            if self.waiting() == 0:
                break
        self.settled()
        self.assertGreater(terminated, 5)

    def test_the_server_stops_at_once(self):
        for arrived in (20, 90, 160):
            process = self.victim.start()
            while process.poll() is None and len(self.sink.arrived()) < arrived:
                pass
            self.victim.storage.hang_up()
            self.cluster.do("crash")
            self.ended(process)
            self.cluster.do("revive")
            self.new_sessions()
            self.victim.judge(BEHAVIOURS["normal"], settled=False)
            self.victim.time_passes()
        self.settled()

    def test_a_server_that_may_lose_commits_is_refused(self):
        admin = self.victim.storage.admin
        for setting in ("fsync", "full_page_writes"):
            admin.run(f"ALTER SYSTEM SET {setting} = off")
            admin.run("SELECT pg_reload_conf()")
            try:
                process = self.victim.start()
                out, _ = process.communicate(timeout=120)
                self.assertEqual(process.returncode, 4, out)
                self.assertIn(f"{setting} = on", out)
                self.assertEqual(self.waiting(), STUDENTS)
                self.assertFalse(self.sink.arrived())
            finally:
                admin.run(f"ALTER SYSTEM RESET {setting}")
                admin.run("SELECT pg_reload_conf()")
        self.assertFalse(self.victim.deliver())
        self.assertEqual(self.settled()["sent"], STUDENTS)


if __name__ == "__main__":
    unittest.main()
