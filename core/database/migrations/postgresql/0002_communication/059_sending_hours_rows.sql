INSERT INTO sending_hours (weekday, is_open, opens_minute, closes_minute) VALUES
    (1, TRUE, 480, 1200),
    (2, TRUE, 480, 1200),
    (3, TRUE, 480, 1200),
    (4, TRUE, 480, 1200),
    (5, TRUE, 480, 1200),
    (6, TRUE, 480, 1200),
    (7, FALSE, 480, 1200)
