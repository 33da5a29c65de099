CREATE TABLE enrolment (
    group_id INTEGER NOT NULL REFERENCES study_group (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    since INTEGER NOT NULL,
    ended_at INTEGER,
    PRIMARY KEY (group_id, person_id)
) STRICT
