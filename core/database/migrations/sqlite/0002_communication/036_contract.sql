CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    number_fold TEXT NOT NULL UNIQUE,
    student_id INTEGER NOT NULL REFERENCES person (id),
    payer_id INTEGER NOT NULL REFERENCES person (id), -- the student, a guardian or a company
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft','awaiting_signature','signed','ended','cancelled')),
    starts_on TEXT NOT NULL, -- ISO
    ends_on TEXT, -- ISO; NULL: open
    carries_consent INTEGER NOT NULL DEFAULT FALSE, -- consent mode "by contract" (decision 2)
    consent_wording TEXT NOT NULL DEFAULT '',
    consent_on TEXT, -- ISO
    account_number TEXT NOT NULL DEFAULT '', -- empty: the school's
    currency TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT
