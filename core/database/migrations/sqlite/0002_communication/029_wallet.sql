CREATE TABLE wallet ( -- one row, locked by every approval and every charge
    id INTEGER PRIMARY KEY CHECK (id = 1),
    currency TEXT NOT NULL DEFAULT '', -- empty: the country's
    balance_minor INTEGER NOT NULL DEFAULT 0,
    reserved_minor INTEGER NOT NULL DEFAULT 0, -- sum of outbox.reserved_minor
    gateway_balance_minor INTEGER, -- what the gateway said last; NULL: never asked
    gateway_balance_at INTEGER,
    warned_at INTEGER -- when the owner was last warned of a low balance
) STRICT
