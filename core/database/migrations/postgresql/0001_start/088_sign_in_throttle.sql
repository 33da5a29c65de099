CREATE TABLE sign_in_throttle ( -- by what was typed, so that a login that does not exist answers like one that does
    login_hash BYTEA PRIMARY KEY,
    failed_tries BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
)
