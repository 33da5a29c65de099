CREATE FUNCTION check_outbox_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state NOT IN ('draft', 'pending') AND NOT EXISTS (SELECT 1 FROM restoring) THEN
            RAISE EXCEPTION 'a message begins as draft or pending, not as %', NEW.state;
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.state <> NEW.state AND NOT EXISTS (
        SELECT 1 FROM legal_transition WHERE from_state = OLD.state AND to_state = NEW.state) THEN
        RAISE EXCEPTION 'illegal transition % to %', OLD.state, NEW.state;
    END IF;
    IF OLD.uuid IS DISTINCT FROM NEW.uuid
        OR OLD.channel IS DISTINCT FROM NEW.channel
        OR OLD.recipient_id IS DISTINCT FROM NEW.recipient_id
        OR OLD.address IS DISTINCT FROM NEW.address
        OR OLD.sender IS DISTINCT FROM NEW.sender
        OR OLD.subject IS DISTINCT FROM NEW.subject
        OR OLD.message_id IS DISTINCT FROM NEW.message_id
        OR OLD.digest IS DISTINCT FROM NEW.digest
        OR OLD.dedupe IS DISTINCT FROM NEW.dedupe
        OR OLD.resend_of IS DISTINCT FROM NEW.resend_of THEN
        RAISE EXCEPTION 'a message is frozen';
    END IF;
    RETURN NEW;
END
$$
