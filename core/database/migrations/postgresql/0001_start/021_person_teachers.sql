CREATE INDEX person_teachers ON person (status, sort_key, id) WHERE is_teacher = TRUE
