CREATE TABLE consent ( -- append-only ledger
    uuid TEXT PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('contract','messages')),
    granted INTEGER NOT NULL,
    basis TEXT NOT NULL DEFAULT 'consent' CHECK (basis IN ('consent','contract','legal_duty','public_task')),
    source TEXT NOT NULL, -- paper, form, portal, import …
    wording TEXT NOT NULL DEFAULT '', -- version of the text that was signed
    given_on TEXT, -- ISO date on the paper, when known
    recorded_by TEXT NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT
