CREATE INDEX message_draft_staff ON message_draft (staff_id, updated_at)
