INSERT INTO channel (name) VALUES ('email'), ('sms')
