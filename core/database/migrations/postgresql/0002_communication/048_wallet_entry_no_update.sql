CREATE TRIGGER wallet_entry_no_update BEFORE UPDATE OR DELETE ON wallet_entry FOR EACH ROW EXECUTE FUNCTION refuse_change()
