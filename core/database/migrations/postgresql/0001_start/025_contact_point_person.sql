CREATE INDEX contact_point_person ON contact_point (person_id, kind, position)
