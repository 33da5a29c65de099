CREATE INDEX consent_person ON consent (person_id, recorded_at)
