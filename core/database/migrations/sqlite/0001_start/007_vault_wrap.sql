CREATE TABLE vault_wrap ( -- the master key wrapped for people: recovery code, passphrase
    kind TEXT PRIMARY KEY CHECK (kind IN ('recovery','passphrase')),
    salt BLOB NOT NULL,
    parameters TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    created_at INTEGER NOT NULL
) STRICT
