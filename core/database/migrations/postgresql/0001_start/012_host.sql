CREATE TABLE host ( -- computers that know this database; one of them may deliver an SQLite file
    uuid TEXT COLLATE "C" PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    is_sender BOOLEAN NOT NULL DEFAULT FALSE,
    registered_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
)
