CREATE INDEX person_guardians ON person (status, sort_key, id, search_fold, is_guardian) WHERE is_guardian = TRUE
