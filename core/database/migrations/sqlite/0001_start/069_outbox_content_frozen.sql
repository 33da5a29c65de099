CREATE TRIGGER outbox_content_frozen BEFORE UPDATE ON outbox_content
BEGIN
    SELECT RAISE(ABORT, 'outbox_content is frozen');
END
