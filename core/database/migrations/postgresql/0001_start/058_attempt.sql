CREATE TABLE attempt (
    id TEXT COLLATE "C" PRIMARY KEY,
    outbox_id BIGINT NOT NULL REFERENCES outbox (id),
    worker TEXT COLLATE "C" NOT NULL,
    epoch BIGINT NOT NULL,
    transport TEXT COLLATE "C" NOT NULL,
    marker_at BIGINT, -- NULL: failed before the point of no return
    date_header TEXT COLLATE "C" NOT NULL DEFAULT '', -- the Date: that left
    finished_at BIGINT,
    result TEXT COLLATE "C" NOT NULL DEFAULT '', -- sent, retry, failed, in_doubt
    code BIGINT NOT NULL DEFAULT 0,
    reply TEXT COLLATE "C" NOT NULL DEFAULT ''
)
