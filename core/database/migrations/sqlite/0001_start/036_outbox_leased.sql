CREATE INDEX outbox_leased ON outbox (lease_until) WHERE state IN ('claimed','sending')
