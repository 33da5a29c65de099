CREATE TABLE event_rule ( -- which events speak by which channel; a missing row is the default of the catalogue
    event TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('system','email','sms')),
    is_on INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (event, channel)
) STRICT
