CREATE TRIGGER consent_no_truncate BEFORE TRUNCATE ON consent EXECUTE FUNCTION refuse_change()
