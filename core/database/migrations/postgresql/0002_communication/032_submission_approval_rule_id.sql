ALTER TABLE submission ADD COLUMN approval_rule_id BIGINT
