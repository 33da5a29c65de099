CREATE INDEX guardianship_guardian ON guardianship (guardian_id, student_id)
