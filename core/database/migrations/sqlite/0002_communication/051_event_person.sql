CREATE INDEX event_person ON event (person_id, happened_at)
