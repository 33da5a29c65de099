CREATE TRIGGER outbox_state_update BEFORE UPDATE OF state ON outbox WHEN OLD.state <> NEW.state
    AND NOT EXISTS (SELECT 1 FROM legal_transition WHERE from_state = OLD.state AND to_state = NEW.state)
BEGIN
    SELECT RAISE(ABORT, 'illegal transition');
END
