CREATE TABLE submission_recipient ( -- every planned recipient: queued, or skipped and why
    submission_id BIGINT NOT NULL REFERENCES submission (id),
    position BIGINT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id), -- whom the message is about (the student)
    recipient_id BIGINT REFERENCES person (id), -- who gets it
    outbox_id BIGINT REFERENCES outbox (id),
    reason TEXT COLLATE "C" NOT NULL DEFAULT '', -- empty: queued
    detail TEXT COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY (submission_id, position)
)
