CREATE TABLE schema_version (
    version INTEGER PRIMARY KEY,
    min_compatible INTEGER NOT NULL,
    applied_at INTEGER NOT NULL -- UTC ms, as every *_at
) STRICT
