CREATE TABLE inbox_item ( -- system messages, readable by their recipient once the portal is switched on
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    person_id BIGINT NOT NULL REFERENCES person (id),
    outbox_id BIGINT REFERENCES outbox (id),
    profile TEXT COLLATE "C" NOT NULL DEFAULT 'private' CHECK (profile IN ('private','staff')), -- IM-14, IM-15
    subject TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    author TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    read_at BIGINT
)
