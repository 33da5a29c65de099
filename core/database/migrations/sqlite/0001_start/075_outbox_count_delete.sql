CREATE TRIGGER outbox_count_delete AFTER DELETE ON outbox
BEGIN
    INSERT INTO outbox_count (state, shard, n) VALUES (OLD.state, 0, -1)
        ON CONFLICT (state, shard) DO UPDATE SET n = n + excluded.n;
END
