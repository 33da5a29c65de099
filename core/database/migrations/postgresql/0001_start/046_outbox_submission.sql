CREATE INDEX outbox_submission ON outbox (submission_id, id)
