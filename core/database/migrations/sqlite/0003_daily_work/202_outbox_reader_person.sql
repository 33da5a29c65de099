CREATE INDEX outbox_reader_person ON outbox_reader (person_id)
