CREATE INDEX submission_recipient_person ON submission_recipient (person_id, submission_id)
