CREATE INDEX outbox_report ON outbox (report_next_at) WHERE report_next_at IS NOT NULL
