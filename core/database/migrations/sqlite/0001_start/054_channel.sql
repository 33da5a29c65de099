CREATE TABLE channel (
    name TEXT PRIMARY KEY CHECK (name IN ('email','sms')),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','waiting','stopped')),
    reason TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '', -- the server's words
    until INTEGER, -- waiting: the next probe
    failures INTEGER NOT NULL DEFAULT 0, -- in a row; chooses the pause
    refusals INTEGER NOT NULL DEFAULT 0, -- policy refusals in a row; five stop the channel
    open_ms INTEGER NOT NULL DEFAULT 0, -- how long it has been open altogether (give-up time counts only this)
    ticked_at INTEGER, -- when open_ms was brought up to date
    updated_at INTEGER NOT NULL DEFAULT 0
) STRICT
