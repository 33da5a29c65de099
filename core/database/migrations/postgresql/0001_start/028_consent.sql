CREATE TABLE consent ( -- append-only ledger
    uuid TEXT COLLATE "C" PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    purpose TEXT COLLATE "C" NOT NULL CHECK (purpose IN ('contract','messages')),
    granted BOOLEAN NOT NULL,
    basis TEXT COLLATE "C" NOT NULL DEFAULT 'consent' CHECK (basis IN ('consent','contract','legal_duty','public_task')),
    source TEXT COLLATE "C" NOT NULL, -- paper, form, portal, import …
    wording TEXT COLLATE "C" NOT NULL DEFAULT '', -- version of the text that was signed
    given_on TEXT COLLATE "C", -- ISO date on the paper, when known
    recorded_by TEXT COLLATE "C" NOT NULL,
    recorded_at BIGINT NOT NULL
)
