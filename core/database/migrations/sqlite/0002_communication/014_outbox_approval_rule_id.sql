ALTER TABLE outbox ADD COLUMN approval_rule_id INTEGER
