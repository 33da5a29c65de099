CREATE INDEX outbox_subject_outbox ON outbox_subject (outbox_id)
