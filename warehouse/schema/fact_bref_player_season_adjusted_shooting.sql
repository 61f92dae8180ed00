CREATE TABLE fact_bref_player_season_adjusted_shooting (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    team_code VARCHAR NOT NULL,
    team_id BIGINT,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR,
    is_combined_totals BOOLEAN NOT NULL,
    age INTEGER,
    position VARCHAR,
    games_played INTEGER,
    games_started INTEGER,
    minutes_played INTEGER,
    field_goal_pct DOUBLE,
    two_point_pct DOUBLE,
    three_point_pct DOUBLE,
    effective_field_goal_pct DOUBLE,
    free_throw_pct DOUBLE,
    true_shooting_pct DOUBLE,
    free_throw_attempt_rate DOUBLE,
    three_point_attempt_rate DOUBLE,
    adjusted_field_goal_pct DOUBLE,
    adjusted_two_point_pct DOUBLE,
    adjusted_three_point_pct DOUBLE,
    adjusted_effective_field_goal_pct DOUBLE,
    adjusted_free_throw_pct DOUBLE,
    adjusted_true_shooting_pct DOUBLE,
    adjusted_free_throw_attempt_rate DOUBLE,
    adjusted_three_point_attempt_rate DOUBLE,
    field_goal_points_added DOUBLE,
    true_shooting_points_added DOUBLE,
    awards VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, season_type, player_id, team_code)
);

COMMENT ON TABLE fact_bref_player_season_adjusted_shooting IS 'One row per player, season, part of it and team: shooting against the league, as Basketball-Reference prints it.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.team_code IS 'Code of the team on Basketball-Reference; TOT for the line that adds up several teams.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.team_id IS 'The team: `dim_teams.team_id`; NULL for lines over several teams and for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.player_name IS 'Name as printed; NULL where only a line of his own page is there, without the head of that page.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.is_combined_totals IS 'True for the line that adds up several teams: not to be summed with the lines of the teams.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.age IS 'Age on 1 February of the season; NULL where not given.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.position IS 'Position as printed.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.games_played IS 'Games played, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.games_started IS 'Games started, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.minutes_played IS 'Minutes on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.field_goal_pct IS 'Field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.two_point_pct IS 'Two-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.three_point_pct IS 'Three-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.effective_field_goal_pct IS 'Effective field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.free_throw_pct IS 'Free throw percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.true_shooting_pct IS 'True shooting percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.free_throw_attempt_rate IS 'Free throw attempt rate, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.three_point_attempt_rate IS 'Three-point attempt rate, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.adjusted_field_goal_pct IS 'Field goal percentage against the league, whose is 100, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.adjusted_two_point_pct IS 'Two-point percentage against the league, whose is 100, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.adjusted_three_point_pct IS 'Three-point percentage against the league, whose is 100, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.adjusted_effective_field_goal_pct IS 'Effective field goal percentage against the league, whose is 100, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.adjusted_free_throw_pct IS 'Free throw percentage against the league, whose is 100, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.adjusted_true_shooting_pct IS 'True shooting percentage against the league, whose is 100, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.adjusted_free_throw_attempt_rate IS 'Free throw attempt rate against the league, whose is 100, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.adjusted_three_point_attempt_rate IS 'Three-point attempt rate against the league, whose is 100, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.field_goal_points_added IS 'Points more than an average shooter of as many shots, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.true_shooting_points_added IS 'Points more than an average shooter, free throws included, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.awards IS 'Awards and places in votes, as printed.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_player_season_adjusted_shooting.source_row IS 'The number of the record in its file, the first one after the header being 1.';
