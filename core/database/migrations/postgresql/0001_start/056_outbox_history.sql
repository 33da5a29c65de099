CREATE TABLE outbox_history ( -- changes that a person wants to read; claims and markers stand in attempt
    outbox_id BIGINT NOT NULL REFERENCES outbox (id),
    at BIGINT NOT NULL,
    from_state TEXT COLLATE "C" NOT NULL,
    to_state TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    detail TEXT COLLATE "C" NOT NULL
)
