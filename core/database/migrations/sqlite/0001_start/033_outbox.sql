CREATE TABLE outbox ( -- one row = one recipient x one channel x one message; no bytes here
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    submission_id INTEGER NOT NULL REFERENCES submission (id),
    kind TEXT NOT NULL CHECK (kind IN ('system','informational','periodic')),
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('email','sms')),
    recipient_id INTEGER REFERENCES person (id),
    recipient_name TEXT NOT NULL,
    address TEXT NOT NULL, -- normalised
    sender TEXT NOT NULL DEFAULT '', -- mail.from at freezing
    subject TEXT NOT NULL,
    message_id TEXT NOT NULL,
    digest BLOB NOT NULL, -- SHA-256 of everything that leaves, without Date
    dedupe BLOB NOT NULL,
    resend_of INTEGER REFERENCES outbox (id),
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft','pending','ready','claimed','sending','retry','sent','failed','in_doubt','quarantined','blocked','expired','cancelled','held')),
    state_at INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '', -- code of core/outbox/Reason
    reason_detail TEXT NOT NULL DEFAULT '', -- the server's words, the typed text
    held_from TEXT NOT NULL DEFAULT '', -- state before it was held
    approval TEXT NOT NULL DEFAULT '' CHECK (approval IN ('','rule','person')),
    approved_by TEXT NOT NULL DEFAULT '', -- name of the person, or rule and version
    approved_at INTEGER,
    approved_digest BLOB,
    planned_at INTEGER, -- not before; NULL: as soon as possible
    next_at INTEGER,
    not_after INTEGER, -- a deadline of its own
    open_deadline INTEGER, -- gives up when the channel's open time has passed this (channel.open_ms)
    attempts INTEGER NOT NULL DEFAULT 0,
    crashes INTEGER NOT NULL DEFAULT 0,
    owner TEXT NOT NULL DEFAULT '',
    epoch INTEGER NOT NULL DEFAULT 0,
    lease_until INTEGER,
    attempt TEXT NOT NULL DEFAULT '', -- uuid of the attempt that holds or held the marker
    marker_at INTEGER,
    decide_after INTEGER, -- uncertain: a person may decide from then on
    accepted_at INTEGER,
    transport TEXT NOT NULL DEFAULT '', -- smtp, folder …: what accepted it
    accepted_as TEXT NOT NULL DEFAULT '', -- queue id or file name
    CHECK (state NOT IN ('ready','retry') OR next_at IS NOT NULL),
    CHECK (state IN ('draft','pending','cancelled','held','blocked','expired') OR (approval <> '' AND approved_digest = digest)),
    CHECK (state NOT IN ('claimed','sending') OR (owner <> '' AND lease_until IS NOT NULL)),
    CHECK (state <> 'sending' OR attempt <> '')
) STRICT
