CREATE INDEX inbox_item_person ON inbox_item (person_id, created_at)
