CREATE TABLE guardianship (
    student_id INTEGER NOT NULL REFERENCES person (id),
    guardian_id INTEGER NOT NULL REFERENCES person (id),
    relation TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (student_id, guardian_id),
    CHECK (student_id <> guardian_id)
) STRICT
