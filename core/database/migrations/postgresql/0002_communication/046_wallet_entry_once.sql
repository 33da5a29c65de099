CREATE UNIQUE INDEX wallet_entry_once ON wallet_entry (outbox_id) WHERE outbox_id IS NOT NULL
