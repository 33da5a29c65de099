CREATE INDEX outbox_history_outbox ON outbox_history (outbox_id, at)
