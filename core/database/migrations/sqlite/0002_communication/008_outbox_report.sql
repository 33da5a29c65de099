ALTER TABLE outbox ADD COLUMN report TEXT NOT NULL DEFAULT '' CHECK (report IN ('','waiting','accepted','delivered','undelivered','expired','unknown'))
