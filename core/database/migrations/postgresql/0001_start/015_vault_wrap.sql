CREATE TABLE vault_wrap ( -- the master key wrapped for people: recovery code, passphrase
    kind TEXT COLLATE "C" PRIMARY KEY CHECK (kind IN ('recovery','passphrase')),
    salt BYTEA NOT NULL,
    parameters TEXT COLLATE "C" NOT NULL,
    wrapped BYTEA NOT NULL,
    created_at BIGINT NOT NULL
)
