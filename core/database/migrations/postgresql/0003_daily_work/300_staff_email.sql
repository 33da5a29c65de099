-- Where a test of a message goes; normalised.
ALTER TABLE staff ADD COLUMN email TEXT NOT NULL DEFAULT ''
