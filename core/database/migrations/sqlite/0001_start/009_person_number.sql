CREATE UNIQUE INDEX person_number ON person (number) WHERE number IS NOT NULL AND status <> 'merged'
