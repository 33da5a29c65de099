CREATE TABLE restoring ( -- a row stands here only inside the transaction that restores a backup; see check_outbox_change
    id BIGINT PRIMARY KEY CHECK (id = 1)
)
