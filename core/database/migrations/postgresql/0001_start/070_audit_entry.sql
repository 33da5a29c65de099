CREATE TABLE audit_entry ( -- append-only, chained
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    detail TEXT COLLATE "C" NOT NULL, -- JSON: ids, hashes and labels, no personal data
    hash BYTEA NOT NULL, -- SHA-256(previous hash, seq, at, actor, action, detail)
    mac BYTEA NOT NULL
)
