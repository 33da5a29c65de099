CREATE TABLE inbox_item ( -- system messages, readable by their recipient once the portal is switched on
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (id),
    outbox_id INTEGER REFERENCES outbox (id),
    profile TEXT NOT NULL DEFAULT 'private' CHECK (profile IN ('private','staff')), -- IM-14, IM-15
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    read_at INTEGER
) STRICT
