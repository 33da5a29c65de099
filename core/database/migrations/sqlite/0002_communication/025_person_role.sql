CREATE TABLE person_role (
    role_id INTEGER NOT NULL REFERENCES role (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (role_id, person_id)
) STRICT
