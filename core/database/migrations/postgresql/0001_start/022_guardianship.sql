CREATE TABLE guardianship (
    student_id BIGINT NOT NULL REFERENCES person (id),
    guardian_id BIGINT NOT NULL REFERENCES person (id),
    relation TEXT COLLATE "C" NOT NULL DEFAULT '',
    position BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (student_id, guardian_id),
    CHECK (student_id <> guardian_id)
)
