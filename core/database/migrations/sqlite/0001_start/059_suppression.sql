CREATE TABLE suppression ( -- addresses that nothing goes to, also after the person was erased
    kind TEXT NOT NULL CHECK (kind IN ('email','phone')),
    address_hash BLOB NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (kind, address_hash)
) STRICT
