CREATE TABLE event_rule ( -- which events speak by which channel; a missing row is the default of the catalogue
    event TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL CHECK (channel IN ('system','email','sms')),
    is_on BOOLEAN NOT NULL,
    updated_by TEXT COLLATE "C" NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (event, channel)
)
