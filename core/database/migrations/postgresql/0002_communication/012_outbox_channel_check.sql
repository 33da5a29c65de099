ALTER TABLE outbox DROP CONSTRAINT outbox_channel_check
