CREATE TABLE person (
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL DEFAULT 'natural' CHECK (kind IN ('natural','organisation')),
    given_name TEXT COLLATE "C" NOT NULL DEFAULT '',
    family_name TEXT COLLATE "C" NOT NULL DEFAULT '',
    organisation_name TEXT COLLATE "C" NOT NULL DEFAULT '',
    birth_date TEXT COLLATE "C", -- ISO
    number TEXT COLLATE "C", -- the school's own number of the person
    language TEXT COLLATE "C" NOT NULL DEFAULT '', -- empty: the school's
    note TEXT COLLATE "C" NOT NULL DEFAULT '',
    is_student BOOLEAN NOT NULL DEFAULT FALSE,
    is_guardian BOOLEAN NOT NULL DEFAULT FALSE,
    is_teacher BOOLEAN NOT NULL DEFAULT FALSE,
    is_payer BOOLEAN NOT NULL DEFAULT FALSE,
    status TEXT COLLATE "C" NOT NULL DEFAULT 'active' CHECK (status IN ('active','archived','merged')),
    merged_into BIGINT REFERENCES person (id),
    sort_key BYTEA NOT NULL, -- ICU collation bytes of family name, given name
    search_fold TEXT COLLATE "C" NOT NULL, -- folded names, login, addresses, numbers
    name_fold TEXT COLLATE "C" NOT NULL, -- folded "family given", for finding the same person
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
)
