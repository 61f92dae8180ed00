CREATE TABLE fact_referee_seasons (
    referee_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    measure VARCHAR NOT NULL,
    bref_referee_id VARCHAR NOT NULL,
    games INTEGER,
    field_goals_attempted_per_game DOUBLE,
    free_throws_attempted_per_game DOUBLE,
    personal_fouls_per_game DOUBLE,
    points_per_game DOUBLE,
    field_goals_attempted_per_48 DOUBLE,
    free_throws_attempted_per_48 DOUBLE,
    personal_fouls_per_48 DOUBLE,
    points_per_48 DOUBLE,
    field_goal_pct DOUBLE,
    three_point_pct DOUBLE,
    free_throw_pct DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (referee_id, season_year, league, season_type, measure)
);

COMMENT ON TABLE fact_referee_seasons IS 'One row per referee, season, part of it and measure: numbers of the games worked.';
COMMENT ON COLUMN fact_referee_seasons.referee_id IS 'The referee: `dim_referees.referee_id`.';
COMMENT ON COLUMN fact_referee_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_referee_seasons.league IS 'NBA or ABA.';
COMMENT ON COLUMN fact_referee_seasons.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_referee_seasons.measure IS 'RAW for numbers of the games, RELATIVE for those against the league.';
COMMENT ON COLUMN fact_referee_seasons.bref_referee_id IS 'Basketball-Reference referee id.';
COMMENT ON COLUMN fact_referee_seasons.games IS 'Games, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.field_goals_attempted_per_game IS 'Field goals attempted a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.free_throws_attempted_per_game IS 'Free throws attempted a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.personal_fouls_per_game IS 'Personal fouls a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.points_per_game IS 'Points a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.field_goals_attempted_per_48 IS 'Field goals attempted in 48 minutes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.free_throws_attempted_per_48 IS 'Free throws attempted in 48 minutes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.personal_fouls_per_48 IS 'Personal fouls in 48 minutes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.points_per_48 IS 'Points in 48 minutes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.field_goal_pct IS 'Field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.three_point_pct IS 'Three-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.free_throw_pct IS 'Free throw percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_seasons.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_referee_seasons.source_row IS 'The number of the record in its file, the first one after the header being 1.';
