CREATE TABLE installation ( -- one row: which school's data these are, and which life of them
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    generation INTEGER NOT NULL DEFAULT 1, -- +1 with every restore
    is_demo INTEGER NOT NULL DEFAULT FALSE,
    created_at INTEGER NOT NULL
) STRICT
