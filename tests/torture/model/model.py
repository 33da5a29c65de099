#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every order of events for one message: two workers that may stop or die anywhere, a reaper, people, a server.

The pairs of states come from the program's own table (legal_transition_rows.sql): a step that the table does not allow
is a defect of this model. The proposed design must hold in every reachable state, and each guard that is taken away must
break a promise of docs/delivery.md 2.1; otherwise the guard, or this model, is worth nothing.
"""
import re
import sys
from collections import deque, namedtuple
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TABLES = sorted(ROOT.glob("core/database/migrations/*/0001_start/*_legal_transition_rows.sql"))
LEGAL = [set(re.findall(r"\('(\w+)', '(\w+)'\)", table.read_text())) for table in TABLES]
assert len(LEGAL) == 2 and LEGAL[0] == LEGAL[1] and len(LEGAL[0]) > 40, "the two engines disagree about the table"
LEGAL = LEGAL[0]

WORKERS = (0, 1)
MAX_CLAIMS = 4
FINAL = {"sent", "failed", "cancelled"}
IDLE = ("idle", 0, 0)
# Taken away together: owner, epoch and attempt id are not looked at, and "send again" reuses the row.
SAME_ROW = "fencing, with resends in the same row"
UNFENCED = ("epoch and attempt id", SAME_ROW)

# worker: (phase, row, epoch). Phases: idle, claimed, streamed (body out, no dot), marked, answered-250, answered-4xx,
# accepted/refused (dot out, answer on its way), lost (connection gone, outcome unknown to the worker).
# line: what the server holds of the worker's connection: none, open, dead.
# row: number of the row; "send again" makes a new one.
State = namedtuple("State", "state row owner epoch attempt leased approved consent workers lines accepts resends decided broken")
START = State("pending", 0, -1, 0, None, False, False, True, (IDLE, IDLE), ("none", "none"), 0, 0, False, "")


def put(values, index, value):
    values = list(values)
    values[index] = value
    return tuple(values)


def moves(s, without):
    """(label, next state) of everything that can happen now."""
    found = []

    def to(label, state=None, new_row=False, **changes):
        if new_row:  # the old one ends as failed; the new one is another row, born approved by whoever decided
            assert (s.state, "failed") in LEGAL
            changes["state"] = state
        elif state is not None and state != s.state:
            allowed = (s.state, state) in LEGAL or without in ("sending never goes back", "marker")
            assert allowed, f"{label}: {s.state} -> {state} is not in the table"
            changes["state"] = state
        found.append((label, s._replace(**changes)))

    people(s, without, to)
    if s.leased and s.state in ("claimed", "sending"):
        to("lease over", leased=False)
    if not s.leased and s.state == "claimed":
        to("reaped", "ready", owner=-1)
    if not s.leased and s.state == "sending":
        to("reaped", "ready" if without == "sending never goes back" else "in_doubt", owner=-1)
    for me in WORKERS:
        work(s, without, to, me)
    return found


def people(s, without, to):
    if s.state == "pending":
        to("approved", "ready", approved=True)
    if s.state in ("pending", "ready", "retry", "claimed"):
        to("cancelled", "cancelled", owner=-1)
    if s.consent:
        to("consent withdrawn", consent=False)
    if s.state != "in_doubt":
        return
    # The quarantine: longer than any worker may wait between its marker and its dot.
    may_still_write = any(s.lines[i] == "open" and s.workers[i][0] == "marked" for i in WORKERS)
    if may_still_write and without != "quarantine":
        return
    to("treated as sent", "sent", decided=True)
    to("given up", "failed", decided=True)
    if s.resends < 1:
        again = {"row": s.row, "epoch": s.epoch} if without == SAME_ROW else {"row": s.row + 1, "epoch": 0}
        to("sent again", "ready", True, owner=-1, attempt=None, resends=s.resends + 1, leased=False, **again)


def work(s, without, to, me):
    phase, row, epoch = s.workers[me]

    def step(label, next_phase=None, line=None, state=None, **changes):
        worker = IDLE if next_phase is None else (next_phase, changes.pop("row_of", row), changes.pop("epoch_of", epoch))
        if line:
            changes["lines"] = put(s.lines, me, line)
        to(f"worker {me} {label}", state, False, workers=put(s.workers, me, worker), **changes)

    mine = row == s.row and (s.owner == me and epoch == s.epoch or without in UNFENCED)
    if phase == "idle":
        if s.state in ("ready", "retry") and s.epoch < MAX_CLAIMS:
            step("claims", "claimed", "open", "claimed", owner=me, epoch=s.epoch + 1, leased=True, row_of=s.row, epoch_of=s.epoch + 1)
        return
    step("is killed", None, "dead")
    if s.lines[me] == "open" and phase in ("claimed", "streamed", "marked"):
        to(f"server ends the wait for {me}", lines=put(s.lines, me, "dead"))
    if phase == "claimed":
        step("streams the body", "streamed")
    elif phase == "streamed":
        ask_for_the_marker(s, without, step, me, mine)
    elif phase == "marked":
        if s.lines[me] != "open":
            step("sees the connection gone", "answered-4xx", "dead")
        else:
            step("writes the dot, accepted", "accepted", accepts=s.accepts + 1, broken=s.broken or broken_by_dot(s, row))
            step("writes the dot, refused", "refused")
    elif phase in ("accepted", "refused"):
        step("hears the answer", "answered-250" if phase == "accepted" else "answered-4xx")
        step("loses the answer", "lost", "dead")
    else:
        report(s, without, step, me, phase, mine)


def broken_by_dot(s, row):
    if s.accepts + 1 > 1 + s.resends:
        return "sent twice without a person's decision"
    if row == s.row and s.decided:
        return "sent after a person gave it up"
    if row == s.row and s.state == "cancelled":
        return "sent after it was cancelled"
    return ""


def ask_for_the_marker(s, without, step, me, mine):
    if without == "marker":  # the classic design: send first, write down afterwards
        step("goes on without a marker", "marked")
        return
    if not mine or s.state != "claimed":
        step("has lost the message", None, "dead")
    elif not s.consent and without != "consent at the marker":
        step("blocks it", None, "dead", "blocked", owner=-1)
    else:
        step("commits the marker", "marked", None, "sending", attempt=(me, s.row, s.workers[me][2]),
             broken=s.broken or ("" if s.consent else "sent without consent") or ("" if s.approved else "sent unapproved"))


def report(s, without, step, me, phase, mine):
    _, row, epoch = s.workers[me]
    # After the marker the attempt id counts: the row keeps it when the reaper has taken the lease away.
    if without != "marker":
        mine = s.attempt == (me, row, epoch) or (row == s.row and without in UNFENCED)
    open_states = ("claimed", "sending") if without == "marker" else ("sending", "in_doubt")
    if not mine or s.state not in open_states:
        step("reports too late", None, "dead")
    elif phase == "answered-250":
        step("reports sent", None, "dead", "sent", owner=-1, leased=False)
    elif phase == "answered-4xx":
        step("reports a refusal", None, "dead", "retry", owner=-1, leased=False)
    elif without == "a lost answer is doubt":
        step("reports the lost answer as a refusal", None, "dead", "retry", owner=-1, leased=False)
    elif s.state != "in_doubt":
        step("reports doubt", None, "dead", "in_doubt", owner=-1, leased=False)
    else:
        step("has nothing to add", None, "dead")


def check(without):
    seen = {START: None}
    open_states = deque([START])
    transitions = 0
    while open_states:
        s = open_states.popleft()
        if s.state == "sent" and s.accepts == 0 and not s.decided:
            s = s._replace(broken="called sent, and nobody accepted it")
            seen[s] = seen[s._replace(broken="")]
        if s.broken:
            return len(seen), transitions, s.broken, trace(seen, s)
        for label, following in moves(s, without):
            transitions += 1
            if following not in seen:
                seen[following] = (label, s)
                open_states.append(following)
    return len(seen), transitions, stuck(seen, without), []


def trace(seen, s):
    steps = []
    while seen[s]:
        label, s = seen[s]
        steps.append(label)
    return steps[::-1]


def stuck(seen, without):
    """A state from which no end can be reached any more: a forgotten message."""
    before = {}
    for s in seen:
        for _, following in moves(s, without):
            before.setdefault(following, []).append(s)
    reach = {s for s in seen if s.state in FINAL or s.state == "blocked" or (s.state in ("ready", "retry") and s.epoch >= MAX_CLAIMS)}
    todo = deque(reach)
    while todo:
        for s in before.get(todo.popleft(), []):
            if s not in reach:
                reach.add(s)
                todo.append(s)
    return "" if len(reach) == len(seen) else f"{len(seen) - len(reach)} states lead to no end"


def main():
    states, transitions, broken, steps = check(None)
    print(f"proposed: {states} states, {transitions} transitions: {broken or 'every promise holds, every state can end'}")
    for step in steps:
        print("   ", step)
    failed = bool(broken)
    for guard in ("marker", "sending never goes back", "a lost answer is doubt", SAME_ROW, "quarantine", "consent at the marker"):
        _, _, broken, steps = check(guard)
        print(f"without '{guard}': {broken or 'NOTHING BREAKS'} in {len(steps)} steps: {' > '.join(steps)}")
        failed = failed or not broken
    # A second barrier: as long as a resend is a new row, the state alone keeps two workers apart.
    _, _, broken, steps = check(UNFENCED[0])
    print(f"without '{UNFENCED[0]}': {broken or 'holds, a second barrier'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
