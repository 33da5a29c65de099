CREATE TABLE job_run ( -- jobs that run once per civil day
    job TEXT NOT NULL,
    civil_date TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (job, civil_date)
) STRICT
