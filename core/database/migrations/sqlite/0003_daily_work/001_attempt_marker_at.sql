CREATE INDEX attempt_marker_at ON attempt (marker_at) WHERE marker_at IS NOT NULL
