CREATE TABLE channel (
    name TEXT COLLATE "C" PRIMARY KEY CHECK (name IN ('email','sms')),
    state TEXT COLLATE "C" NOT NULL DEFAULT 'open' CHECK (state IN ('open','waiting','stopped')),
    reason TEXT COLLATE "C" NOT NULL DEFAULT '',
    detail TEXT COLLATE "C" NOT NULL DEFAULT '', -- the server's words
    until BIGINT, -- waiting: the next probe
    failures BIGINT NOT NULL DEFAULT 0, -- in a row; chooses the pause
    refusals BIGINT NOT NULL DEFAULT 0, -- policy refusals in a row; five stop the channel
    open_ms BIGINT NOT NULL DEFAULT 0, -- how long it has been open altogether (give-up time counts only this)
    ticked_at BIGINT, -- when open_ms was brought up to date
    updated_at BIGINT NOT NULL DEFAULT 0
)
