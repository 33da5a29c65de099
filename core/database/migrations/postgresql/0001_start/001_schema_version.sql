CREATE TABLE schema_version (
    version BIGINT PRIMARY KEY,
    min_compatible BIGINT NOT NULL,
    applied_at BIGINT NOT NULL -- UTC ms, as every *_at
)
