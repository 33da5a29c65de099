CREATE TABLE day_off (
    id BIGINT PRIMARY KEY,
    uuid TEXT COLLATE "C" NOT NULL UNIQUE,
    first_date TEXT COLLATE "C" NOT NULL, -- ISO
    last_date TEXT COLLATE "C" NOT NULL, -- ISO, itself included
    name TEXT COLLATE "C" NOT NULL DEFAULT '',
    sending_allowed BOOLEAN NOT NULL DEFAULT FALSE,
    source TEXT COLLATE "C" NOT NULL CHECK (source IN ('manual','holiday','calendar')),
    source_uid TEXT COLLATE "C" NOT NULL DEFAULT '', -- holiday: its rule; calendar: UID of the .ics entry
    CHECK (last_date >= first_date)
)
