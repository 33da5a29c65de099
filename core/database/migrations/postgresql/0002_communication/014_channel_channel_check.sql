ALTER TABLE channel DROP CONSTRAINT channel_name_check
