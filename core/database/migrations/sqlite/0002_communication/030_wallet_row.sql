INSERT INTO wallet (id) VALUES (1)
