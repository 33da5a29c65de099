CREATE TABLE vault_key ( -- purpose keys, random, wrapped by the master key
    purpose TEXT NOT NULL CHECK (purpose IN ('credentials','transport','content','audit','backup')),
    version INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (purpose, version)
) STRICT
