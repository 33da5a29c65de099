CREATE INDEX person_students ON person (status, sort_key, id, search_fold, is_student) WHERE is_student = TRUE
