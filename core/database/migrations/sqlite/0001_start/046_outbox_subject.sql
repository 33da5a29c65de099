CREATE TABLE outbox_subject ( -- what the message speaks of, with its version
    outbox_id INTEGER NOT NULL REFERENCES outbox (id),
    kind TEXT NOT NULL, -- credential …
    subject_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (kind, subject_id, version, outbox_id)
) STRICT
