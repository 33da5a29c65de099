CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL DEFAULT '',
    cipher BLOB, -- secret settings: sealed, value empty
    key_version INTEGER NOT NULL DEFAULT 0,
    updated_at INTEGER NOT NULL DEFAULT 0
) STRICT
