CREATE UNIQUE INDEX outbox_live ON outbox (dedupe) WHERE resend_of IS NULL AND state NOT IN ('cancelled','failed','expired','blocked')
