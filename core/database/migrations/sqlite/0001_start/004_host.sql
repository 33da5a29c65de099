CREATE TABLE host ( -- computers that know this database; one of them may deliver an SQLite file
    uuid TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    is_sender INTEGER NOT NULL DEFAULT FALSE,
    registered_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT
