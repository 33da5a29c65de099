CREATE TABLE audit_entry ( -- append-only, chained
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL, -- JSON: ids, hashes and labels, no personal data
    hash BLOB NOT NULL, -- SHA-256(previous hash, seq, at, actor, action, detail)
    mac BLOB NOT NULL
) STRICT
