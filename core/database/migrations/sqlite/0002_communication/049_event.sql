CREATE TABLE event ( -- what happened, written in the transaction in which it happened
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id), -- whom it is about
    subject_kind TEXT NOT NULL DEFAULT '', -- instalment, contract, group ...
    subject_id INTEGER,
    subject_version INTEGER NOT NULL DEFAULT 0,
    data TEXT NOT NULL DEFAULT '', -- JSON: figures and names for the template
    cause TEXT NOT NULL UNIQUE, -- once per cause: "instalment_due:17:2026-12-01"
    deadline_at INTEGER, -- pointless afterwards (the lesson's start)
    author TEXT NOT NULL,
    happened_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new','done','waiting','dropped')),
    submission_id INTEGER REFERENCES submission (id),
    handled_at INTEGER
) STRICT
