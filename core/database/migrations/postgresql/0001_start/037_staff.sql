CREATE TABLE staff ( -- people who sign in to Belfry
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    person_id BIGINT REFERENCES person (id),
    login TEXT COLLATE "C" NOT NULL,
    login_fold TEXT COLLATE "C" NOT NULL UNIQUE,
    display_name TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL CHECK (role IN ('owner','admin','secretary','teacher','auditor')),
    may_approve BOOLEAN NOT NULL DEFAULT FALSE,
    may_resolve BOOLEAN NOT NULL DEFAULT FALSE,
    may_see_credentials BOOLEAN NOT NULL DEFAULT FALSE,
    may_export BOOLEAN NOT NULL DEFAULT FALSE,
    password_hash TEXT COLLATE "C" NOT NULL, -- Argon2id
    must_change BOOLEAN NOT NULL DEFAULT FALSE,
    code_expires_at BIGINT, -- a one-use code stands in password_hash until then
    is_active BOOLEAN NOT NULL DEFAULT TRUE,
    created_at BIGINT NOT NULL,
    signed_in_at BIGINT
)
