CREATE INDEX person_students ON person (status, sort_key, id) WHERE is_student = TRUE
