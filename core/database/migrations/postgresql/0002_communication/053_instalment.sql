CREATE TABLE instalment (
    id BIGINT PRIMARY KEY,
    contract_id BIGINT NOT NULL REFERENCES contract (id),
    position BIGINT NOT NULL,
    due_on TEXT COLLATE "C" NOT NULL, -- ISO
    amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
    paid_minor BIGINT NOT NULL DEFAULT 0, -- kept: payments fill the oldest first
    is_reminder_stopped BOOLEAN NOT NULL DEFAULT FALSE,
    version BIGINT NOT NULL DEFAULT 1, -- +1 with every change and every payment: what a reminder speaks of
    UNIQUE (contract_id, position)
)
