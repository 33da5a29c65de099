CREATE TABLE sending_hours ( -- civil time of the school's zone; a missing row is a closed day
    weekday BIGINT PRIMARY KEY CHECK (weekday BETWEEN 1 AND 7), -- 1 = Monday
    is_open BOOLEAN NOT NULL,
    opens_minute BIGINT NOT NULL CHECK (opens_minute BETWEEN 0 AND 1440),
    closes_minute BIGINT NOT NULL CHECK (closes_minute BETWEEN 0 AND 1440)
)
