ALTER TABLE staff ADD COLUMN email TEXT COLLATE "C" NOT NULL DEFAULT '' -- where a test of a message goes; normalised
