CREATE INDEX wallet_entry_at ON wallet_entry (at)
