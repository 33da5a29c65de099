CREATE TABLE job_run ( -- jobs that run once per civil day
    job TEXT COLLATE "C" NOT NULL,
    civil_date TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (job, civil_date)
)
