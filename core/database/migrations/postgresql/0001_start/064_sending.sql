CREATE TABLE sending ( -- one row: the main switch and the clock
    id BIGINT PRIMARY KEY CHECK (id = 1),
    is_paused BOOLEAN NOT NULL DEFAULT FALSE,
    paused_by TEXT COLLATE "C" NOT NULL DEFAULT '',
    paused_at BIGINT,
    last_clock BIGINT NOT NULL DEFAULT 0, -- the latest time that delivery has seen
    clock_reason TEXT COLLATE "C" NOT NULL DEFAULT '' -- why the clock is not trusted; empty: it is
)
