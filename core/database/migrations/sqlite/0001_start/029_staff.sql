CREATE TABLE staff ( -- people who sign in to Belfry
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    login TEXT NOT NULL,
    login_fold TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('owner','admin','secretary','teacher','auditor')),
    may_approve INTEGER NOT NULL DEFAULT FALSE,
    may_resolve INTEGER NOT NULL DEFAULT FALSE,
    may_see_credentials INTEGER NOT NULL DEFAULT FALSE,
    may_export INTEGER NOT NULL DEFAULT FALSE,
    password_hash TEXT NOT NULL, -- Argon2id
    must_change INTEGER NOT NULL DEFAULT FALSE,
    code_expires_at INTEGER, -- a one-use code stands in password_hash until then
    is_active INTEGER NOT NULL DEFAULT TRUE,
    created_at INTEGER NOT NULL,
    signed_in_at INTEGER
) STRICT
