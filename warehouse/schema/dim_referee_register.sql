CREATE TABLE dim_referee_register (
    referee_id BIGINT NOT NULL,
    bref_referee_id VARCHAR NOT NULL,
    referee_name VARCHAR NOT NULL,
    first_season_year INTEGER,
    last_season_year INTEGER,
    number VARCHAR,
    birth_date DATE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (referee_id)
);

COMMENT ON TABLE dim_referee_register IS 'One row per referee of the register.';
COMMENT ON COLUMN dim_referee_register.referee_id IS 'The referee: `dim_referees.referee_id` where a page or a game of his is in the artifact.';
COMMENT ON COLUMN dim_referee_register.bref_referee_id IS 'Basketball-Reference referee id.';
COMMENT ON COLUMN dim_referee_register.referee_name IS 'Name as printed.';
COMMENT ON COLUMN dim_referee_register.first_season_year IS 'The year in which the first season ends.';
COMMENT ON COLUMN dim_referee_register.last_season_year IS 'The year in which the last season ends.';
COMMENT ON COLUMN dim_referee_register.number IS 'Number on the jersey, as printed.';
COMMENT ON COLUMN dim_referee_register.birth_date IS 'Day of birth; NULL where blank.';
COMMENT ON COLUMN dim_referee_register.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_referee_register.source_row IS 'The number of the record in its file, the first one after the header being 1.';
