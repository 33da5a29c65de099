CREATE TABLE message_template ( -- the school's own texts, every version of them
    id BIGINT PRIMARY KEY,
    key TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL CHECK (channel IN ('email','sms')),
    language TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    is_active BOOLEAN NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (key, channel, language, version)
)
