CREATE INDEX contact_point_address ON contact_point (normalised, kind)
