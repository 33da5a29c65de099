CREATE INDEX event_subject ON event (subject_kind, subject_id) WHERE subject_id IS NOT NULL
