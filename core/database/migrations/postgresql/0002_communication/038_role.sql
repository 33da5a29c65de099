CREATE TABLE role ( -- roles that the school makes itself (ES-01, ES-39)
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    name_fold TEXT COLLATE "C" NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
)
