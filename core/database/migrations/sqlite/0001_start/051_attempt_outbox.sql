CREATE INDEX attempt_outbox ON attempt (outbox_id)
