CREATE TRIGGER outbox_count_insert AFTER INSERT ON outbox
BEGIN
    INSERT INTO outbox_count (state, shard, n) VALUES (NEW.state, 0, 1)
        ON CONFLICT (state, shard) DO UPDATE SET n = n + excluded.n;
END
