-- Among live states nothing changes; the key itself is frozen.
CREATE TRIGGER outbox_live_update BEFORE UPDATE OF state ON outbox
WHEN OLD.state IN ('cancelled','failed','expired','blocked')
    AND NEW.resend_of IS NULL AND NEW.state NOT IN ('cancelled','failed','expired','blocked')
BEGIN
    SELECT RAISE(ABORT, 'outbox_live: another live message says the same') WHERE EXISTS (
        SELECT 1 FROM outbox WHERE dedupe = NEW.dedupe AND resend_of IS NULL
        AND state NOT IN ('cancelled','failed','expired','blocked'));
END
