CREATE TABLE sending ( -- one row: the main switch and the clock
    id INTEGER PRIMARY KEY CHECK (id = 1),
    is_paused INTEGER NOT NULL DEFAULT FALSE,
    paused_by TEXT NOT NULL DEFAULT '',
    paused_at INTEGER,
    last_clock INTEGER NOT NULL DEFAULT 0, -- the latest time that delivery has seen
    clock_reason TEXT NOT NULL DEFAULT '' -- why the clock is not trusted; empty: it is
) STRICT
