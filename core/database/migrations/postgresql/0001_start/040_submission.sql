CREATE TABLE submission ( -- what one click or event produced
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('system','informational','periodic')),
    purpose TEXT COLLATE "C" NOT NULL, -- credentials …
    audience TEXT COLLATE "C" NOT NULL DEFAULT '', -- JSON: who was meant
    author TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('building','releasing','complete','cancelled')),
    created_at BIGINT NOT NULL
)
