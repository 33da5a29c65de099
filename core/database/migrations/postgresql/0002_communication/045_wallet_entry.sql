CREATE TABLE wallet_entry ( -- append-only ledger
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('top_up','charge','correction')),
    amount_minor BIGINT NOT NULL, -- signed: a charge is negative
    balance_minor BIGINT NOT NULL, -- after it
    outbox_id BIGINT REFERENCES outbox (id),
    parts BIGINT NOT NULL DEFAULT 0,
    on_date TEXT COLLATE "C" NOT NULL, -- ISO, the day of the transfer
    note TEXT COLLATE "C" NOT NULL DEFAULT '',
    author TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL
)
