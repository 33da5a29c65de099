CREATE TABLE staff_device ( -- "stay signed in on this computer"
    token_hash BYTEA PRIMARY KEY,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    host_name TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
)
