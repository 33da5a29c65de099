CREATE TABLE message_draft ( -- what somebody is writing; survives a crash
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    title TEXT COLLATE "C" NOT NULL,
    content TEXT COLLATE "C" NOT NULL, -- JSON
    updated_at BIGINT NOT NULL
)
