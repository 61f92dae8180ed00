CREATE TABLE etl_log (
    entry INTEGER NOT NULL,
    step VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    seconds DOUBLE,
    logged_at TIMESTAMP NOT NULL,
    PRIMARY KEY (entry)
);

COMMENT ON TABLE etl_log IS 'One row per step of the build, or error in one.';
COMMENT ON COLUMN etl_log.entry IS 'The number of the entry.';
COMMENT ON COLUMN etl_log.step IS 'The step, such as load, dims/dim_players or checks.';
COMMENT ON COLUMN etl_log.level IS 'info, warning or error.';
COMMENT ON COLUMN etl_log.message IS 'What happened.';
COMMENT ON COLUMN etl_log.seconds IS 'How long the step took.';
COMMENT ON COLUMN etl_log.logged_at IS 'When it ended, UTC.';
