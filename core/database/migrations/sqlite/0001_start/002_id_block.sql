CREATE TABLE id_block ( -- PostgreSQL has sequences instead; see Dialect::reserveIds
    table_name TEXT PRIMARY KEY,
    last_id INTEGER NOT NULL
) STRICT
