INSERT INTO channel (name) VALUES ('system')
