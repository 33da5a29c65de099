CREATE TABLE attempt (
    id TEXT PRIMARY KEY,
    outbox_id INTEGER NOT NULL REFERENCES outbox (id),
    worker TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    transport TEXT NOT NULL,
    marker_at INTEGER, -- NULL: failed before the point of no return
    date_header TEXT NOT NULL DEFAULT '', -- the Date: that left
    finished_at INTEGER,
    result TEXT NOT NULL DEFAULT '', -- sent, retry, failed, in_doubt
    code INTEGER NOT NULL DEFAULT 0,
    reply TEXT NOT NULL DEFAULT ''
) STRICT
