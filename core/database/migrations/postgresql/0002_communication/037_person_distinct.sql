CREATE TABLE person_distinct ( -- two who look alike and are not the same; first_id < second_id
    first_id BIGINT NOT NULL REFERENCES person (id),
    second_id BIGINT NOT NULL REFERENCES person (id),
    said_by TEXT COLLATE "C" NOT NULL,
    said_at BIGINT NOT NULL,
    PRIMARY KEY (first_id, second_id)
)
