CREATE INDEX outbox_accepted ON outbox (accepted_at, channel, transport) WHERE accepted_at IS NOT NULL
