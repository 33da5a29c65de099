CREATE TABLE day_off (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    first_date TEXT NOT NULL, -- ISO
    last_date TEXT NOT NULL, -- ISO, itself included
    name TEXT NOT NULL DEFAULT '',
    sending_allowed INTEGER NOT NULL DEFAULT FALSE,
    source TEXT NOT NULL CHECK (source IN ('manual','holiday','calendar')),
    source_uid TEXT NOT NULL DEFAULT '', -- holiday: its rule; calendar: UID of the .ics entry
    CHECK (last_date >= first_date)
) STRICT
