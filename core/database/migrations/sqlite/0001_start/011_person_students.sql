CREATE INDEX person_students ON person (status, sort_key, id, search_fold) WHERE is_student = TRUE
