CREATE TABLE outbox ( -- one row = one recipient x one channel x one message; no bytes here
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    submission_id BIGINT NOT NULL REFERENCES submission (id),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('system','informational','periodic')),
    purpose TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL CHECK (channel IN ('email','sms')),
    recipient_id BIGINT REFERENCES person (id),
    recipient_name TEXT COLLATE "C" NOT NULL,
    address TEXT COLLATE "C" NOT NULL, -- normalised
    sender TEXT COLLATE "C" NOT NULL DEFAULT '', -- mail.from at freezing
    subject TEXT COLLATE "C" NOT NULL,
    message_id TEXT COLLATE "C" NOT NULL,
    digest BYTEA NOT NULL, -- SHA-256 of everything that leaves, without Date
    dedupe BYTEA NOT NULL,
    resend_of BIGINT REFERENCES outbox (id),
    author TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('draft','pending','ready','claimed','sending','retry','sent','failed','in_doubt','quarantined','blocked','expired','cancelled','held')),
    state_at BIGINT NOT NULL,
    reason TEXT COLLATE "C" NOT NULL DEFAULT '', -- code of core/outbox/Reason
    reason_detail TEXT COLLATE "C" NOT NULL DEFAULT '', -- the server's words, the typed text
    held_from TEXT COLLATE "C" NOT NULL DEFAULT '', -- state before it was held
    approval TEXT COLLATE "C" NOT NULL DEFAULT '' CHECK (approval IN ('','rule','person')),
    approved_by TEXT COLLATE "C" NOT NULL DEFAULT '', -- name of the person, or rule and version
    approved_at BIGINT,
    approved_digest BYTEA,
    planned_at BIGINT, -- not before; NULL: as soon as possible
    next_at BIGINT,
    not_after BIGINT, -- a deadline of its own
    open_deadline BIGINT, -- gives up when the channel's open time has passed this (channel.open_ms)
    attempts BIGINT NOT NULL DEFAULT 0,
    crashes BIGINT NOT NULL DEFAULT 0,
    owner TEXT COLLATE "C" NOT NULL DEFAULT '',
    epoch BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT,
    attempt TEXT COLLATE "C" NOT NULL DEFAULT '', -- uuid of the attempt that holds or held the marker
    marker_at BIGINT,
    decide_after BIGINT, -- uncertain: a person may decide from then on
    accepted_at BIGINT,
    transport TEXT COLLATE "C" NOT NULL DEFAULT '', -- smtp, folder …: what accepted it
    accepted_as TEXT COLLATE "C" NOT NULL DEFAULT '', -- queue id or file name
    CHECK (state NOT IN ('ready','retry') OR next_at IS NOT NULL),
    CHECK (state IN ('draft','pending','cancelled','held','blocked','expired') OR (approval <> '' AND approved_digest = digest)),
    CHECK (state NOT IN ('claimed','sending') OR (owner <> '' AND lease_until IS NOT NULL)),
    CHECK (state <> 'sending' OR attempt <> '')
)
