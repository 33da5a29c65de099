CREATE TRIGGER outbox_frozen BEFORE UPDATE OF uuid, channel, recipient_id, address, sender, subject, message_id, digest, dedupe, resend_of ON outbox
BEGIN
    SELECT RAISE(ABORT, 'a message is frozen');
END
