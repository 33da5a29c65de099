CREATE TABLE consent_current ( -- locked and updated with every grant and withdrawal
    person_id INTEGER NOT NULL REFERENCES person (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('contract','messages')),
    granted INTEGER NOT NULL,
    consent_uuid TEXT NOT NULL REFERENCES consent (uuid),
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, purpose)
) STRICT
