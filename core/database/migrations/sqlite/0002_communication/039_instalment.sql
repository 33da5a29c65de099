CREATE TABLE instalment (
    id INTEGER PRIMARY KEY,
    contract_id INTEGER NOT NULL REFERENCES contract (id),
    position INTEGER NOT NULL,
    due_on TEXT NOT NULL, -- ISO
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    paid_minor INTEGER NOT NULL DEFAULT 0, -- kept: payments fill the oldest first
    is_reminder_stopped INTEGER NOT NULL DEFAULT FALSE,
    version INTEGER NOT NULL DEFAULT 1, -- +1 with every change and every payment: what a reminder speaks of
    UNIQUE (contract_id, position)
) STRICT
