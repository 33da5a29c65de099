-- Not unique any more (two triggers see to that) and without the state: a change of state leaves it alone, where
-- it wrote three random pages a message.
CREATE INDEX outbox_live ON outbox (dedupe) WHERE resend_of IS NULL
