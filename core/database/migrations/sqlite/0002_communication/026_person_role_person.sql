CREATE INDEX person_role_person ON person_role (person_id)
