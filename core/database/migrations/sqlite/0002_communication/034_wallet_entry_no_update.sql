CREATE TRIGGER wallet_entry_no_update BEFORE UPDATE ON wallet_entry
BEGIN
    SELECT RAISE(ABORT, 'wallet_entry is append-only');
END
