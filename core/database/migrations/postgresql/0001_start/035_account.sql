CREATE TABLE account ( -- login and initial password of a person for the school's register
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    person_id BIGINT NOT NULL UNIQUE REFERENCES person (id),
    login TEXT COLLATE "C" NOT NULL,
    login_fold TEXT COLLATE "C" NOT NULL UNIQUE,
    password_cipher BYTEA, -- NULL once its life has ended
    key_version BIGINT NOT NULL DEFAULT 0,
    password_hash TEXT COLLATE "C", -- only of a password that the person chose
    version BIGINT NOT NULL DEFAULT 1,
    origin TEXT COLLATE "C" NOT NULL DEFAULT 'generated' CHECK (origin IN ('generated','imported')),
    must_change BOOLEAN NOT NULL DEFAULT TRUE,
    made_at BIGINT NOT NULL, -- of this version
    first_accepted_at BIGINT, -- of this version
    cleared_at BIGINT
)
