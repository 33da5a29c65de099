CREATE SEQUENCE role_id_seq
