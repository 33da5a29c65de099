CREATE UNIQUE INDEX contact_point_once ON contact_point (person_id, kind, normalised) WHERE normalised <> ''
