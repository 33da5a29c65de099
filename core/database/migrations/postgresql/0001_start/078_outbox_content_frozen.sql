CREATE TRIGGER outbox_content_frozen BEFORE UPDATE ON outbox_content FOR EACH ROW EXECUTE FUNCTION refuse_change()
