CREATE INDEX outbox_resend_of ON outbox (resend_of) WHERE resend_of IS NOT NULL
