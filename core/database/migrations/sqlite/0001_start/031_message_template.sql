CREATE TABLE message_template ( -- the school's own texts, every version of them
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('email','sms')),
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    is_active INTEGER NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (key, channel, language, version)
) STRICT
