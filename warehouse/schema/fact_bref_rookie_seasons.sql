CREATE TABLE fact_bref_rookie_seasons (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    debut VARCHAR,
    age INTEGER,
    years INTEGER,
    games_played INTEGER,
    minutes_played INTEGER,
    field_goals_made INTEGER,
    field_goals_attempted INTEGER,
    field_goal_pct DOUBLE,
    three_pointers_made INTEGER,
    three_pointers_attempted INTEGER,
    three_point_pct DOUBLE,
    two_pointers_made INTEGER,
    two_pointers_attempted INTEGER,
    two_point_pct DOUBLE,
    effective_field_goal_pct DOUBLE,
    free_throws_made INTEGER,
    free_throws_attempted INTEGER,
    free_throw_pct DOUBLE,
    offensive_rebounds INTEGER,
    defensive_rebounds INTEGER,
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
    PRIMARY KEY (season_year, league, player_id)
);

COMMENT ON TABLE fact_bref_rookie_seasons IS 'One row per season, league and player in his first season: totals and averages, as Basketball-Reference prints them.';
COMMENT ON COLUMN fact_bref_rookie_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_rookie_seasons.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_rookie_seasons.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_bref_rookie_seasons.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_bref_rookie_seasons.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_bref_rookie_seasons.debut IS 'Day of the first game as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.age IS 'Age on 1 February of the season; NULL where not given.';
COMMENT ON COLUMN fact_bref_rookie_seasons.years IS 'Number of the season, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.games_played IS 'Games played, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.minutes_played IS 'Minutes on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.field_goals_made IS 'Field goals made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.field_goals_attempted IS 'Field goals attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.field_goal_pct IS 'Field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.three_pointers_made IS 'Three-pointers made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.three_pointers_attempted IS 'Three-pointers attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.three_point_pct IS 'Three-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.two_pointers_made IS 'Two-pointers made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.two_pointers_attempted IS 'Two-pointers attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.two_point_pct IS 'Two-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.effective_field_goal_pct IS 'Effective field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.free_throws_made IS 'Free throws made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.free_throws_attempted IS 'Free throws attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.free_throw_pct IS 'Free throw percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.offensive_rebounds IS 'Offensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.defensive_rebounds IS 'Defensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.rebounds IS 'Rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.assists IS 'Assists, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.steals IS 'Steals, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.blocks IS 'Blocks, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.turnovers IS 'Turnovers, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.personal_fouls IS 'Personal fouls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.points IS 'Points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.minutes_per_game IS 'Minutes a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.points_per_game IS 'Points a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.rebounds_per_game IS 'Rebounds a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.assists_per_game IS 'Assists a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookie_seasons.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_rookie_seasons.source_row IS 'The number of the record in its file, the first one after the header being 1.';
