CREATE TABLE person_distinct ( -- two who look alike and are not the same; first_id < second_id
    first_id INTEGER NOT NULL REFERENCES person (id),
    second_id INTEGER NOT NULL REFERENCES person (id),
    said_by TEXT NOT NULL,
    said_at INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id)
) STRICT
