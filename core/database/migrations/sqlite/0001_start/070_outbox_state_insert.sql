CREATE TRIGGER outbox_state_insert BEFORE INSERT ON outbox WHEN NEW.state NOT IN ('draft', 'pending')
    AND NOT EXISTS (SELECT 1 FROM restoring)
BEGIN
    SELECT RAISE(ABORT, 'a message begins as draft or pending');
END
