CREATE TRIGGER wallet_entry_no_truncate BEFORE TRUNCATE ON wallet_entry EXECUTE FUNCTION refuse_change()
