ALTER TABLE event ADD COLUMN recipient_id INTEGER REFERENCES person (id)
