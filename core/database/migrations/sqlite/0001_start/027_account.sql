CREATE TABLE account ( -- login and initial password of a person for the school's register
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL UNIQUE REFERENCES person (id),
    login TEXT NOT NULL,
    login_fold TEXT NOT NULL UNIQUE,
    password_cipher BLOB, -- NULL once its life has ended
    key_version INTEGER NOT NULL DEFAULT 0,
    password_hash TEXT, -- only of a password that the person chose
    version INTEGER NOT NULL DEFAULT 1,
    origin TEXT NOT NULL DEFAULT 'generated' CHECK (origin IN ('generated','imported')),
    must_change INTEGER NOT NULL DEFAULT TRUE,
    made_at INTEGER NOT NULL, -- of this version
    first_accepted_at INTEGER, -- of this version
    cleared_at INTEGER
) STRICT
