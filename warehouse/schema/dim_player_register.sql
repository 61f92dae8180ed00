CREATE TABLE dim_player_register (
    player_id BIGINT NOT NULL,
    bref_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    is_hall_of_fame BOOLEAN,
    is_active BOOLEAN,
    first_season_year INTEGER,
    last_season_year INTEGER,
    positions VARCHAR,
    height_inches INTEGER,
    weight_lbs INTEGER,
    birth_date DATE,
    colleges VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (player_id)
);

COMMENT ON TABLE dim_player_register IS 'One row per player of the index of Basketball-Reference, in any league.';
COMMENT ON COLUMN dim_player_register.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN dim_player_register.bref_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN dim_player_register.player_name IS 'Name as printed.';
COMMENT ON COLUMN dim_player_register.is_hall_of_fame IS 'True for members of the Hall of Fame.';
COMMENT ON COLUMN dim_player_register.is_active IS 'True for players of the day on which the page was kept.';
COMMENT ON COLUMN dim_player_register.first_season_year IS 'The first season in any league.';
COMMENT ON COLUMN dim_player_register.last_season_year IS 'The last season in any league.';
COMMENT ON COLUMN dim_player_register.positions IS 'Positions as printed, such as G-F.';
COMMENT ON COLUMN dim_player_register.height_inches IS 'Height in inches; NULL where not given.';
COMMENT ON COLUMN dim_player_register.weight_lbs IS 'Weight in pounds; NULL where not given.';
COMMENT ON COLUMN dim_player_register.birth_date IS 'Day of birth; NULL where not given.';
COMMENT ON COLUMN dim_player_register.colleges IS 'Colleges, comma separated; NULL where not given.';
COMMENT ON COLUMN dim_player_register.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_player_register.source_row IS 'The number of the record in its file, the first one after the header being 1.';
