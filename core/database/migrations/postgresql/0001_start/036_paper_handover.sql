CREATE TABLE paper_handover (
    account_id BIGINT NOT NULL REFERENCES account (id),
    version BIGINT NOT NULL,
    handed_on TEXT COLLATE "C" NOT NULL, -- ISO date
    recorded_by TEXT COLLATE "C" NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, version)
)
