CREATE TABLE blob ( -- attachments, once each
    sha256 BLOB PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT
