CREATE TABLE note ( -- "Note..." on a person's card
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    person_id BIGINT NOT NULL REFERENCES person (id),
    body TEXT COLLATE "C" NOT NULL,
    author TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL
)
