CREATE TABLE role ( -- roles that the school makes itself (ES-01, ES-39)
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_fold TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT
