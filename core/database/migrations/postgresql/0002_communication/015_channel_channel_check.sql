ALTER TABLE channel ADD CONSTRAINT channel_name_check CHECK (name IN ('email','sms','system'))
