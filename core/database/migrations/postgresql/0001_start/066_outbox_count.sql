CREATE TABLE outbox_count ( -- kept by triggers; the count of a state is the sum of its shards
    state TEXT COLLATE "C" NOT NULL,
    shard BIGINT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (state, shard)
)
