CREATE INDEX person_guardians ON person (status, sort_key, id) WHERE is_guardian = TRUE
