CREATE TABLE outbox_subject ( -- what the message speaks of, with its version
    outbox_id BIGINT NOT NULL REFERENCES outbox (id),
    kind TEXT COLLATE "C" NOT NULL, -- credential …
    subject_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (kind, subject_id, version, outbox_id)
)
