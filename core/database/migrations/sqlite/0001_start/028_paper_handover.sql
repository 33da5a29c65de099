CREATE TABLE paper_handover (
    account_id INTEGER NOT NULL REFERENCES account (id),
    version INTEGER NOT NULL,
    handed_on TEXT NOT NULL, -- ISO date
    recorded_by TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, version)
) STRICT
