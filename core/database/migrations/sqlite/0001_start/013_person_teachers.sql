CREATE INDEX person_teachers ON person (status, sort_key, id, search_fold, is_teacher) WHERE is_teacher = TRUE
