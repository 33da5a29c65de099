INSERT INTO sending (id) VALUES (1)
