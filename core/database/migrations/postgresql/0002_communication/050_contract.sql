CREATE TABLE contract (
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    number TEXT COLLATE "C" NOT NULL,
    number_fold TEXT COLLATE "C" NOT NULL UNIQUE,
    student_id BIGINT NOT NULL REFERENCES person (id),
    payer_id BIGINT NOT NULL REFERENCES person (id), -- the student, a guardian or a company
    status TEXT COLLATE "C" NOT NULL DEFAULT 'draft' CHECK (status IN ('draft','awaiting_signature','signed','ended','cancelled')),
    starts_on TEXT COLLATE "C" NOT NULL, -- ISO
    ends_on TEXT COLLATE "C", -- ISO; NULL: open
    carries_consent BOOLEAN NOT NULL DEFAULT FALSE, -- consent mode "by contract" (decision 2)
    consent_wording TEXT COLLATE "C" NOT NULL DEFAULT '',
    consent_on TEXT COLLATE "C", -- ISO
    account_number TEXT COLLATE "C" NOT NULL DEFAULT '', -- empty: the school's
    currency TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL DEFAULT '',
    version BIGINT NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
)
