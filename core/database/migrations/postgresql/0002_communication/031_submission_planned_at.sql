ALTER TABLE submission ADD COLUMN planned_at BIGINT
