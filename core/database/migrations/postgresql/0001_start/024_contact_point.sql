CREATE TABLE contact_point (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('email','phone')),
    raw TEXT COLLATE "C" NOT NULL, -- as typed
    normalised TEXT COLLATE "C" NOT NULL DEFAULT '', -- address with lower-case ACE domain, or E.164; empty while invalid
    country TEXT COLLATE "C" NOT NULL DEFAULT '', -- phones: the region that was assumed
    label TEXT COLLATE "C" NOT NULL DEFAULT '',
    receives_sms BOOLEAN NOT NULL DEFAULT FALSE,
    state TEXT COLLATE "C" NOT NULL DEFAULT 'ok' CHECK (state IN ('ok','invalid','failing')),
    state_reason TEXT COLLATE "C" NOT NULL DEFAULT '', -- the server's words when failing
    state_at BIGINT,
    position BIGINT NOT NULL DEFAULT 0
)
