ALTER TABLE staff ADD COLUMN email TEXT NOT NULL DEFAULT '' -- where a test of a message goes; normalised
