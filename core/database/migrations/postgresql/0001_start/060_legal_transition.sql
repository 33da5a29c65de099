CREATE TABLE legal_transition (
    from_state TEXT COLLATE "C" NOT NULL,
    to_state TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (from_state, to_state)
)
