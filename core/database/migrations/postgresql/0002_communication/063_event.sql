CREATE TABLE event ( -- what happened, written in the transaction in which it happened
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    type TEXT COLLATE "C" NOT NULL,
    person_id BIGINT REFERENCES person (id), -- whom it is about
    subject_kind TEXT COLLATE "C" NOT NULL DEFAULT '', -- instalment, contract, group ...
    subject_id BIGINT,
    subject_version BIGINT NOT NULL DEFAULT 0,
    data TEXT COLLATE "C" NOT NULL DEFAULT '', -- JSON: figures and names for the template
    cause TEXT COLLATE "C" NOT NULL UNIQUE, -- once per cause: "instalment_due:17:2026-12-01"
    deadline_at BIGINT, -- pointless afterwards (the lesson's start)
    author TEXT COLLATE "C" NOT NULL,
    happened_at BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL DEFAULT 'new' CHECK (state IN ('new','done','waiting','dropped')),
    submission_id BIGINT REFERENCES submission (id),
    handled_at BIGINT
)
