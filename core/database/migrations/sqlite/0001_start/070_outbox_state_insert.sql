CREATE TRIGGER outbox_state_insert BEFORE INSERT ON outbox WHEN NEW.state NOT IN ('draft', 'pending')
BEGIN
    SELECT RAISE(ABORT, 'a message begins as draft or pending');
END
