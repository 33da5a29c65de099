CREATE TABLE outbox_content ( -- the frozen bytes as ordered segments
    outbox_id INTEGER NOT NULL REFERENCES outbox (id),
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL, -- sealed when key_version > 0
    key_version INTEGER NOT NULL DEFAULT 0,
    blob_sha256 BLOB REFERENCES blob (sha256), -- the segment is this blob, base64 in lines of 76; bytes empty
    PRIMARY KEY (outbox_id, position)
) STRICT
