CREATE TRIGGER outbox_count_update AFTER UPDATE OF state ON outbox WHEN OLD.state <> NEW.state
BEGIN
    INSERT INTO outbox_count (state, shard, n) VALUES (OLD.state, 0, -1)
        ON CONFLICT (state, shard) DO UPDATE SET n = n + excluded.n;
    INSERT INTO outbox_count (state, shard, n) VALUES (NEW.state, 0, 1)
        ON CONFLICT (state, shard) DO UPDATE SET n = n + excluded.n;
END
