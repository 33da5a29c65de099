ALTER TABLE submission ADD COLUMN finished_at INTEGER
