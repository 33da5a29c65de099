CREATE INDEX event_new ON event (id) WHERE state IN ('new', 'waiting')
