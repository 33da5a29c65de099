ALTER TABLE message_template ADD CONSTRAINT message_template_channel_check CHECK (channel IN ('email','sms','system','print'))
