CREATE TABLE approval_rule ( -- approvals given in advance; a change is a new version
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    scope TEXT COLLATE "C" NOT NULL CHECK (scope IN ('kind','notification','periodic','teacher')),
    event TEXT COLLATE "C" NOT NULL DEFAULT '', -- empty: every event of the scope
    staff_id BIGINT REFERENCES staff (id), -- scope teacher: whose messages (ES-27)
    channel TEXT COLLATE "C" NOT NULL CHECK (channel IN ('system','email','sms')),
    version BIGINT NOT NULL,
    template_digest BYTEA,
    granted_by TEXT COLLATE "C" NOT NULL,
    granted_at BIGINT NOT NULL,
    revoked_by TEXT COLLATE "C" NOT NULL DEFAULT '',
    revoked_at BIGINT
)
