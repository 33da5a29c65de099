CREATE UNIQUE INDEX inbox_item_once ON inbox_item (outbox_id) WHERE outbox_id IS NOT NULL
