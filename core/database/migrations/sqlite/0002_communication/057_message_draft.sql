CREATE TABLE message_draft ( -- what somebody is writing; survives a crash
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    title TEXT NOT NULL,
    content TEXT NOT NULL, -- JSON
    updated_at INTEGER NOT NULL
) STRICT
