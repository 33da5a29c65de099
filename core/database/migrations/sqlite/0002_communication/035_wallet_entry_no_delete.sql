CREATE TRIGGER wallet_entry_no_delete BEFORE DELETE ON wallet_entry
BEGIN
    SELECT RAISE(ABORT, 'wallet_entry is append-only');
END
