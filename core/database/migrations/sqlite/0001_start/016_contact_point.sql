CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('email','phone')),
    raw TEXT NOT NULL, -- as typed
    normalised TEXT NOT NULL DEFAULT '', -- address with lower-case ACE domain, or E.164; empty while invalid
    country TEXT NOT NULL DEFAULT '', -- phones: the region that was assumed
    label TEXT NOT NULL DEFAULT '',
    receives_sms INTEGER NOT NULL DEFAULT FALSE,
    state TEXT NOT NULL DEFAULT 'ok' CHECK (state IN ('ok','invalid','failing')),
    state_reason TEXT NOT NULL DEFAULT '', -- the server's words when failing
    state_at INTEGER,
    position INTEGER NOT NULL DEFAULT 0
) STRICT
