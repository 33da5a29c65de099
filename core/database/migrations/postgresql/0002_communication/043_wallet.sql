CREATE TABLE wallet ( -- one row, locked by every approval and every charge
    id BIGINT PRIMARY KEY CHECK (id = 1),
    currency TEXT COLLATE "C" NOT NULL DEFAULT '', -- empty: the country's
    balance_minor BIGINT NOT NULL DEFAULT 0,
    reserved_minor BIGINT NOT NULL DEFAULT 0, -- sum of outbox.reserved_minor
    gateway_balance_minor BIGINT, -- what the gateway said last; NULL: never asked
    gateway_balance_at BIGINT,
    warned_at BIGINT -- when the owner was last warned of a low balance
)
