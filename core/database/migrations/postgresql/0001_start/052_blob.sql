CREATE TABLE blob ( -- attachments, once each
    sha256 BYTEA PRIMARY KEY,
    bytes BYTEA NOT NULL
)
