CREATE TABLE setting (
    key TEXT COLLATE "C" PRIMARY KEY,
    value TEXT COLLATE "C" NOT NULL DEFAULT '',
    cipher BYTEA, -- secret settings: sealed, value empty
    key_version BIGINT NOT NULL DEFAULT 0,
    updated_at BIGINT NOT NULL DEFAULT 0
)
