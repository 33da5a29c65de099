CREATE TRIGGER outbox_state_check BEFORE INSERT OR UPDATE ON outbox FOR EACH ROW EXECUTE FUNCTION check_outbox_change()
