CREATE INDEX enrolment_person ON enrolment (person_id, group_id)
