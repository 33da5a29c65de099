-- One writer at a time: what no other row says now, none says when this statement ends.
CREATE TRIGGER outbox_live_insert BEFORE INSERT ON outbox
WHEN NEW.resend_of IS NULL AND NEW.state NOT IN ('cancelled','failed','expired','blocked')
BEGIN
    SELECT RAISE(ABORT, 'outbox_live: another live message says the same') WHERE EXISTS (
        SELECT 1 FROM outbox WHERE dedupe = NEW.dedupe AND resend_of IS NULL
        AND state NOT IN ('cancelled','failed','expired','blocked'));
END
