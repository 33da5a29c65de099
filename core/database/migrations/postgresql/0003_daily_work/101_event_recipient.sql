ALTER TABLE event ADD COLUMN recipient_id BIGINT REFERENCES person (id)
