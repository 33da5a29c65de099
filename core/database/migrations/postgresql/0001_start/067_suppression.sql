CREATE TABLE suppression ( -- addresses that nothing goes to, also after the person was erased
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('email','phone')),
    address_hash BYTEA NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (kind, address_hash)
)
