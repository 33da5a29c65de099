CREATE TABLE submission_recipient ( -- every planned recipient: queued, or skipped and why
    submission_id INTEGER NOT NULL REFERENCES submission (id),
    position INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id), -- whom the message is about (the student)
    recipient_id INTEGER REFERENCES person (id), -- who gets it
    outbox_id INTEGER REFERENCES outbox (id),
    reason TEXT NOT NULL DEFAULT '', -- empty: queued
    detail TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (submission_id, position)
) STRICT
