CREATE INDEX note_person ON note (person_id, created_at)
