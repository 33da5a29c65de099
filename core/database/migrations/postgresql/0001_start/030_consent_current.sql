CREATE TABLE consent_current ( -- locked and updated with every grant and withdrawal
    person_id BIGINT NOT NULL REFERENCES person (id),
    purpose TEXT COLLATE "C" NOT NULL CHECK (purpose IN ('contract','messages')),
    granted BOOLEAN NOT NULL,
    consent_uuid TEXT COLLATE "C" NOT NULL REFERENCES consent (uuid),
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, purpose)
)
