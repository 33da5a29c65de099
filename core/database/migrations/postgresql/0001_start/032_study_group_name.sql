CREATE UNIQUE INDEX study_group_name ON study_group (name_fold) WHERE status = 'active'
