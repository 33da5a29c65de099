CREATE TABLE payment ( -- never changed; a mistake is reversed by a second row
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    contract_id INTEGER NOT NULL REFERENCES contract (id),
    paid_on TEXT NOT NULL, -- ISO
    amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
    note TEXT NOT NULL DEFAULT '',
    reverses_id INTEGER REFERENCES payment (id),
    recorded_by TEXT NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT
