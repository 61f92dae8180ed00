CREATE TABLE dim_coach_register (
    coach_id BIGINT NOT NULL,
    register_list VARCHAR NOT NULL,
    bref_coach_id VARCHAR NOT NULL,
    coach_name VARCHAR NOT NULL,
    first_season_year INTEGER,
    last_season_year INTEGER,
    games INTEGER,
    wins INTEGER,
    losses INTEGER,
    win_pct DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (coach_id, register_list)
);

COMMENT ON TABLE dim_coach_register IS 'One row per coach and list of the register: all coaches, or those of a league with their records.';
COMMENT ON COLUMN dim_coach_register.coach_id IS 'The coach: `dim_coaches.coach_id` where his page is in the artifact.';
COMMENT ON COLUMN dim_coach_register.register_list IS 'ALL for the list of all coaches, or the league whose list it is.';
COMMENT ON COLUMN dim_coach_register.bref_coach_id IS 'Basketball-Reference coach id.';
COMMENT ON COLUMN dim_coach_register.coach_name IS 'Name as printed.';
COMMENT ON COLUMN dim_coach_register.first_season_year IS 'The year in which the first season ends.';
COMMENT ON COLUMN dim_coach_register.last_season_year IS 'The year in which the last season ends.';
COMMENT ON COLUMN dim_coach_register.games IS 'Games, as printed; NULL where blank.';
COMMENT ON COLUMN dim_coach_register.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN dim_coach_register.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN dim_coach_register.win_pct IS 'Share of games won, as printed; NULL where blank.';
COMMENT ON COLUMN dim_coach_register.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_coach_register.source_row IS 'The number of the record in its file, the first one after the header being 1.';
