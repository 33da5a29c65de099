CREATE TABLE reminder_stop ( -- no payment reminders to this person
    person_id INTEGER PRIMARY KEY REFERENCES person (id),
    said_by TEXT NOT NULL,
    said_at INTEGER NOT NULL
) STRICT
