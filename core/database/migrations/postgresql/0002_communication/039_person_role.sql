CREATE TABLE person_role (
    role_id BIGINT NOT NULL REFERENCES role (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    PRIMARY KEY (role_id, person_id)
)
