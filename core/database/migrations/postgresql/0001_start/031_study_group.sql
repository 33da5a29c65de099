CREATE TABLE study_group (
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    name_fold TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL DEFAULT '',
    status TEXT COLLATE "C" NOT NULL DEFAULT 'active' CHECK (status IN ('active','archived')),
    sort_key BYTEA NOT NULL,
    created_at BIGINT NOT NULL
)
