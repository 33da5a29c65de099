CREATE INDEX outbox_address ON outbox (address, id)
