# SPDX-License-Identifier: GPL-3.0-or-later
"""F01, a sample: the delivery dies at every named place, on the engine under test, and nothing is lost or doubled."""
import os
import random
import subprocess
import sys
import unittest

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from killing import BEHAVIOURS, CONSOLE, SAMPLE, Stage, kill_points  # noqa: E402

ENGINE = os.environ.get("BELFRY_TEST_ENGINE", "sqlite")
SEED = int(os.environ.get("BELFRY_TEST_SEED", "20260901"))
MORE_CASES = 20 if ENGINE == "sqlite" else 10
# Places that only some deliveries pass: how to get there. Everything else is tried in turn.
WAYS = [("normal", ""), ("folder", ""), ("normal", "journal.written"), ("normal", "round.after_marker"), ("normal", "round.claimed"),
        ("421 at once", "")]


def ways_to(point):
    if point.startswith("folder."):
        return [("folder", "")]
    if "replay" in point:
        return [("normal", "journal.written")]
    if point.startswith(("reap.", "worker.reaped")):
        return [("normal", "round.after_marker"), ("normal", "round.claimed")]
    if point.startswith("release."):
        return [("421 at once", ""), ("cut at RCPT", "")]
    return WAYS


class KillPoints(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if b"BELFRY_KILL_AT" not in CONSOLE.read_bytes():
            raise unittest.SkipTest("this build has no kill points")
        if ENGINE == "postgresql" and not os.path.lexists(os.path.join(os.environ["BELFRY_BINARY_DIR"], "postgresql", "socket")):
            raise unittest.SkipTest("no PostgreSQL server")
        try:
            cls.stage = Stage(ENGINE, [*SAMPLE, "cut at RCPT", "421 at once"])
        except FileNotFoundError as missing:
            raise unittest.SkipTest(str(missing))
        cls.addClassCleanup(cls.stage.close)
        cls.random = random.Random(SEED)

    def test_without_a_death(self):
        for where in [*SAMPLE, "folder"]:
            with self.subTest(where):
                died, states = self.stage.case("", 1, where, connections=4)
                self.assertFalse(died)
                expected = {"normal": "sent", "folder": "sent", "reply lost": "in_doubt", "421 at the dot": "retry",
                            "deferred at the dot": "retry", "refused at the dot": "failed"}[where]
                self.assertGreaterEqual(states[expected], 1 if expected == "retry" else 5, states)

    def test_there_are_many(self):
        self.assertGreaterEqual(len(kill_points()), 60)

    def test_every_place(self):
        for point in kill_points():
            if point.startswith(("sender_lock.", "database.before_sync", "database.synced")) and ENGINE != "sqlite":
                continue  # PostgreSQL serves many senders, and waits for its disk itself
            if point.startswith("alone."):
                continue  # only in the process of a single message: see below
            if point.startswith(("sms.", "http.", "notification.", "inbox.", "periodic.")):
                continue  # no mail passes there; notifications: test_contract_notifications
            with self.subTest(point):
                connections = self.random.choice((1, 2, 4))
                deaths = 0
                for where, earlier in ways_to(point):
                    died, states = self.stage.case(point, 1, where, connections, earlier)
                    deaths += died
                    if died:
                        break
                self.assertTrue(deaths, "no delivery ever passes here")

    def crashed_twice(self, kill_at, connections=2, which=""):
        """Delivers messages that crashed the program twice; `kill_at` ends the processes that are made for them, never the
        program itself."""
        victim = self.stage.prepared.copy()
        self.addCleanup(victim.close)
        victim.use_sink(self.stage.sinks["normal"], connections)
        victim.storage.query("UPDATE outbox SET crashes = 2 " + which)
        self.assertFalse(victim.deliver(kill_at), "it took the program with it")
        states = victim.judge(BEHAVIOURS["normal"], settled=False)
        states.pop("cancelled", None)  # messages to inboxes that another test has put away
        return victim, states

    def test_a_message_that_keeps_crashing_takes_nothing_with_it(self):
        _, states = self.crashed_twice("alone.opened", which="WHERE id = (SELECT MIN(id) FROM outbox)")
        self.assertEqual(states, {"sent": 5, "ready": 1})  # it had claimed nothing yet
        _, states = self.crashed_twice("round.dated")
        self.assertEqual(states, {"quarantined": 6})
        _, states = self.crashed_twice("round.after_marker")
        self.assertEqual(states, {"in_doubt": 6})

    def test_a_message_that_crashed_twice_leaves_from_a_process_of_its_own(self):
        victim, states = self.crashed_twice("", which="WHERE id = (SELECT MIN(id) FROM outbox)")
        self.assertEqual(states, {"sent": 6})
        workers = victim.storage.query("SELECT worker, COUNT(*) AS n FROM attempt GROUP BY worker ORDER BY 2")
        self.assertEqual([row["n"] for row in workers], [1, 5])

    def test_what_a_dead_process_knew_is_read_from_its_journal(self):
        _, states = self.crashed_twice("journal.written")
        self.assertEqual(states, {"sent": 6})

    def test_messages_to_inboxes_lie_there_once(self):
        self.stage.prepared.message("role:students", "system")
        self.addCleanup(self.stage.prepared.cancel_all, "system")
        inner = ["claim.leased", "marker.audited", "finish.states_changed", "transition.changed"]
        for point in [*(name for name in kill_points() if name.startswith("inbox.")), *inner]:
            with self.subTest(point):
                victim = self.stage.prepared.copy()
                self.addCleanup(victim.close)
                victim.use_folder()
                self.assertTrue(victim.deliver(point + ":1"), "no delivery ever passes here")
                count = "SELECT COUNT(*) AS n, COUNT(DISTINCT i.outbox_id) AS once FROM inbox_item i JOIN outbox o ON o.id = i.outbox_id WHERE o.state = 'sent'"
                half = victim.storage.query(count)[0]
                self.assertEqual(half, {"n": 6, "once": 6} if point == "inbox.committed" else {"n": 0, "once": 0})
                self.assertEqual(victim.storage.query("SELECT COUNT(*) AS n FROM inbox_item")[0]["n"], half["n"])
                victim.settle()
                self.assertEqual(victim.storage.query(count)[0], {"n": 6, "once": 6})
                self.assertEqual(victim.storage.query("SELECT COUNT(*) AS n FROM inbox_item")[0]["n"], 6)
                states = victim.storage.query("SELECT DISTINCT state FROM outbox WHERE channel = 'system'")
                self.assertEqual(states, [{"state": "sent"}])

    def test_a_sample_of_the_rest(self):
        points = [point for point in kill_points() if not point.startswith(("folder.", "sms.", "http.", "alone.", "notification.", "inbox.", "periodic."))]
        for _ in range(MORE_CASES):
            point, where = self.random.choice(points), self.random.choice(SAMPLE)
            kill_pass, connections = self.random.randint(1, 5), self.random.choice((1, 2, 4))
            with self.subTest(f"{point}:{kill_pass}, {where}, {connections}"):
                self.stage.case(point, kill_pass, where, connections)


if __name__ == "__main__":
    unittest.main()
