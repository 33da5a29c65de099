CREATE INDEX contract_student ON contract (student_id)
