CREATE TABLE payment ( -- never changed; a mistake is reversed by a second row
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    contract_id BIGINT NOT NULL REFERENCES contract (id),
    paid_on TEXT COLLATE "C" NOT NULL, -- ISO
    amount_minor BIGINT NOT NULL CHECK (amount_minor <> 0),
    note TEXT COLLATE "C" NOT NULL DEFAULT '',
    reverses_id BIGINT REFERENCES payment (id),
    recorded_by TEXT COLLATE "C" NOT NULL,
    recorded_at BIGINT NOT NULL
)
