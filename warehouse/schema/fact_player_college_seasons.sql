CREATE TABLE fact_player_college_seasons (
    player_id BIGINT NOT NULL,
    row_order INTEGER NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    span VARCHAR NOT NULL,
    season_year INTEGER,
    age INTEGER,
    college VARCHAR,
    games_played INTEGER,
    minutes_played INTEGER,
    field_goals_made INTEGER,
    field_goals_attempted INTEGER,
    field_goal_pct DOUBLE,
    three_pointers_made INTEGER,
    three_pointers_attempted INTEGER,
    three_point_pct DOUBLE,
    free_throws_made INTEGER,
    free_throws_attempted INTEGER,
    free_throw_pct DOUBLE,
    offensive_rebounds INTEGER,
    rebounds INTEGER,
    assists INTEGER,
    steals INTEGER,
    blocks INTEGER,
    turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    minutes_per_game DOUBLE,
    points_per_game DOUBLE,
    rebounds_per_game DOUBLE,
    assists_per_game DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (player_id, row_order)
);

COMMENT ON TABLE fact_player_college_seasons IS 'One row per player and season at college, and one for all of them.';
COMMENT ON COLUMN fact_player_college_seasons.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_player_college_seasons.row_order IS 'Place of the row in its table.';
COMMENT ON COLUMN fact_player_college_seasons.bref_player_id IS 'Basketball-Reference id of the player.';
COMMENT ON COLUMN fact_player_college_seasons.span IS 'Season, `Career` or a number of seasons, as printed.';
COMMENT ON COLUMN fact_player_college_seasons.season_year IS 'The year in which the season ends; NULL for the line of all of them.';
COMMENT ON COLUMN fact_player_college_seasons.age IS 'Age of the player in that season; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.college IS 'College as printed; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.games_played IS 'Games played; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.minutes_played IS 'Minutes played; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.field_goals_made IS 'Field goals made; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.field_goals_attempted IS 'Field goals attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.field_goal_pct IS 'Field goal percentage; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.three_pointers_made IS 'Three-pointers made; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.three_pointers_attempted IS 'Three-pointers attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.three_point_pct IS 'Three-point percentage; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.free_throws_made IS 'Free throws made; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.free_throws_attempted IS 'Free throws attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.free_throw_pct IS 'Free throw percentage; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.offensive_rebounds IS 'Offensive rebounds; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.rebounds IS 'Rebounds; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.assists IS 'Assists; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.steals IS 'Steals; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.blocks IS 'Blocks; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.turnovers IS 'Turnovers; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.personal_fouls IS 'Personal fouls; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.points IS 'Points; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.minutes_per_game IS 'Minutes per game; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.points_per_game IS 'Points per game; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.rebounds_per_game IS 'Rebounds per game; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.assists_per_game IS 'Assists per game; NULL where blank.';
COMMENT ON COLUMN fact_player_college_seasons.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_player_college_seasons.source_row IS 'The number of the record in its file, the first one after the header being 1.';
