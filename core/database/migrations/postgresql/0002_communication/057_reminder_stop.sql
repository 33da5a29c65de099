CREATE TABLE reminder_stop ( -- no payment reminders to this person
    person_id BIGINT PRIMARY KEY REFERENCES person (id),
    said_by TEXT COLLATE "C" NOT NULL,
    said_at BIGINT NOT NULL
)
