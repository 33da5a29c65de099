CREATE SEQUENCE note_id_seq
