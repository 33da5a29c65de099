CREATE TABLE approval_rule ( -- approvals given in advance; a change is a new version
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    scope TEXT NOT NULL CHECK (scope IN ('kind','notification','periodic','teacher')),
    event TEXT NOT NULL DEFAULT '', -- empty: every event of the scope
    staff_id INTEGER REFERENCES staff (id), -- scope teacher: whose messages (ES-27)
    channel TEXT NOT NULL CHECK (channel IN ('system','email','sms')),
    version INTEGER NOT NULL,
    template_digest BLOB,
    granted_by TEXT NOT NULL,
    granted_at INTEGER NOT NULL,
    revoked_by TEXT NOT NULL DEFAULT '',
    revoked_at INTEGER
) STRICT
