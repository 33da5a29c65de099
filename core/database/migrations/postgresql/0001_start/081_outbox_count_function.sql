CREATE FUNCTION count_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    my_shard BIGINT := pg_backend_pid() % 64; -- clients that count different shards do not wait for each other
BEGIN
    IF TG_OP <> 'INSERT' THEN
        INSERT INTO outbox_count AS c (state, shard, n)
            SELECT state, my_shard, -COUNT(*) FROM before_rows GROUP BY state ORDER BY state
            ON CONFLICT (state, shard) DO UPDATE SET n = c.n + excluded.n;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO outbox_count AS c (state, shard, n)
            SELECT state, my_shard, COUNT(*) FROM after_rows GROUP BY state ORDER BY state
            ON CONFLICT (state, shard) DO UPDATE SET n = c.n + excluded.n;
    END IF;
    RETURN NULL;
END
$$
