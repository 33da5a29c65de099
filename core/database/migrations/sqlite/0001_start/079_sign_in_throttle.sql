CREATE TABLE sign_in_throttle ( -- by what was typed, so that a login that does not exist answers like one that does
    login_hash BLOB PRIMARY KEY,
    failed_tries INTEGER NOT NULL,
    locked_until INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT
