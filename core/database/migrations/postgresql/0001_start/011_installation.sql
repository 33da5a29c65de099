CREATE TABLE installation ( -- one row: which school's data these are, and which life of them
    id BIGINT PRIMARY KEY CHECK (id = 1),
    uuid TEXT COLLATE "C" NOT NULL,
    generation BIGINT NOT NULL DEFAULT 1, -- +1 with every restore
    is_demo BOOLEAN NOT NULL DEFAULT FALSE,
    created_at BIGINT NOT NULL
)
