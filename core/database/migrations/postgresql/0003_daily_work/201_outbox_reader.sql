CREATE TABLE outbox_reader ( -- further readers of the message: their consents count as the recipient's does
    outbox_id BIGINT NOT NULL REFERENCES outbox (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    PRIMARY KEY (outbox_id, person_id)
)
