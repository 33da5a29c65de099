CREATE INDEX outbox_due ON outbox (channel, next_at, id) WHERE state IN ('ready','retry')
