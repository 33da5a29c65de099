CREATE TABLE wallet_entry ( -- append-only ledger
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('top_up','charge','correction')),
    amount_minor INTEGER NOT NULL, -- signed: a charge is negative
    balance_minor INTEGER NOT NULL, -- after it
    outbox_id INTEGER REFERENCES outbox (id),
    parts INTEGER NOT NULL DEFAULT 0,
    on_date TEXT NOT NULL, -- ISO, the day of the transfer
    note TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT
