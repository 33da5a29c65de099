CREATE TABLE enrolment (
    group_id BIGINT NOT NULL REFERENCES study_group (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    since BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (group_id, person_id)
)
