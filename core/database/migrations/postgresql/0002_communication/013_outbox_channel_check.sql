ALTER TABLE outbox ADD CONSTRAINT outbox_channel_check CHECK (channel IN ('email','sms','system'))
