CREATE TABLE outbox_count ( -- kept by triggers; the count of a state is the sum of its shards
    state TEXT NOT NULL,
    shard INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (state, shard)
) STRICT
