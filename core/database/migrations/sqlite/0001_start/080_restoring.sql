CREATE TABLE restoring ( -- a row stands here only inside the transaction that restores a backup; see outbox_state_insert
    id INTEGER PRIMARY KEY CHECK (id = 1)
) STRICT
