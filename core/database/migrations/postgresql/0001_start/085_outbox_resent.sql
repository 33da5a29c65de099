CREATE INDEX outbox_resent ON outbox (dedupe) WHERE resend_of IS NOT NULL
