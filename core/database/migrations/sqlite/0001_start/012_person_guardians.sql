CREATE INDEX person_guardians ON person (status, sort_key, id, search_fold) WHERE is_guardian = TRUE
