CREATE TABLE vault_key ( -- purpose keys, random, wrapped by the master key
    purpose TEXT COLLATE "C" NOT NULL CHECK (purpose IN ('credentials','transport','content','audit','backup')),
    version BIGINT NOT NULL,
    wrapped BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (purpose, version)
)
