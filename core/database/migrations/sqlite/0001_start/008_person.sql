CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'natural' CHECK (kind IN ('natural','organisation')),
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    organisation_name TEXT NOT NULL DEFAULT '',
    birth_date TEXT, -- ISO
    number TEXT, -- the school's own number of the person
    language TEXT NOT NULL DEFAULT '', -- empty: the school's
    note TEXT NOT NULL DEFAULT '',
    is_student INTEGER NOT NULL DEFAULT FALSE,
    is_guardian INTEGER NOT NULL DEFAULT FALSE,
    is_teacher INTEGER NOT NULL DEFAULT FALSE,
    is_payer INTEGER NOT NULL DEFAULT FALSE,
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active','archived','merged')),
    merged_into INTEGER REFERENCES person (id),
    sort_key BLOB NOT NULL, -- ICU collation bytes of family name, given name
    search_fold TEXT NOT NULL, -- folded names, login, addresses, numbers
    name_fold TEXT NOT NULL, -- folded "family given", for finding the same person
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT
