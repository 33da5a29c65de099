ALTER TABLE outbox ADD COLUMN key_valid_until INTEGER
