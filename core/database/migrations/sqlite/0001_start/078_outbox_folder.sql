CREATE INDEX outbox_folder ON outbox (id) WHERE state = 'sent' AND transport = 'folder'
