CREATE TABLE outbox_content ( -- the frozen bytes as ordered segments
    outbox_id BIGINT NOT NULL REFERENCES outbox (id),
    position BIGINT NOT NULL,
    bytes BYTEA NOT NULL, -- sealed when key_version > 0
    key_version BIGINT NOT NULL DEFAULT 0,
    blob_sha256 BYTEA REFERENCES blob (sha256), -- the segment is this blob, base64 in lines of 76; bytes empty
    PRIMARY KEY (outbox_id, position)
)
