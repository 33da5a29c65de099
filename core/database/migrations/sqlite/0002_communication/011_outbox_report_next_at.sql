ALTER TABLE outbox ADD COLUMN report_next_at INTEGER
