CREATE TABLE submission ( -- what one click or event produced
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('system','informational','periodic')),
    purpose TEXT NOT NULL, -- credentials …
    audience TEXT NOT NULL DEFAULT '', -- JSON: who was meant
    author TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('building','releasing','complete','cancelled')),
    created_at INTEGER NOT NULL
) STRICT
