CREATE INDEX outbox_recipient ON outbox (recipient_id, id)
