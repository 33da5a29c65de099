CREATE INDEX day_off_dates ON day_off (first_date, last_date)
