CREATE TABLE fact_bref_team_season_advanced (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    team_code VARCHAR NOT NULL,
    team_id BIGINT,
    team_name VARCHAR,
    average_age DOUBLE,
    wins INTEGER,
    losses INTEGER,
    expected_wins INTEGER,
    expected_losses INTEGER,
    margin_of_victory DOUBLE,
    strength_of_schedule DOUBLE,
    simple_rating DOUBLE,
    offensive_rating DOUBLE,
    defensive_rating DOUBLE,
    net_rating DOUBLE,
    pace DOUBLE,
    free_throw_attempt_rate DOUBLE,
    three_point_attempt_rate DOUBLE,
    true_shooting_pct DOUBLE,
    effective_field_goal_pct DOUBLE,
    turnover_pct DOUBLE,
    offensive_rebound_pct DOUBLE,
    free_throws_per_field_goal_attempt DOUBLE,
    opponent_effective_field_goal_pct DOUBLE,
    opponent_turnover_pct DOUBLE,
    defensive_rebound_pct DOUBLE,
    opponent_free_throws_per_field_goal_attempt DOUBLE,
    arena VARCHAR,
    attendance INTEGER,
    attendance_per_game INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, team_code)
);

COMMENT ON TABLE fact_bref_team_season_advanced IS 'One row per team and season: ratings, four factors, arena and attendance, as Basketball-Reference prints them.';
COMMENT ON COLUMN fact_bref_team_season_advanced.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_team_season_advanced.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_team_season_advanced.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_bref_team_season_advanced.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_team_season_advanced.team_name IS 'Name as printed; NULL where only the own page of the team is there, without its head.';
COMMENT ON COLUMN fact_bref_team_season_advanced.average_age IS 'Average age, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.expected_wins IS 'Expected wins, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.expected_losses IS 'Expected losses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.margin_of_victory IS 'Margin of victory, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.strength_of_schedule IS 'Strength of schedule, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.simple_rating IS 'Simple rating: margin and strength of schedule, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.offensive_rating IS 'Offensive rating, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.defensive_rating IS 'Defensive rating, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.net_rating IS 'Net rating, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.pace IS 'Possessions in 48 minutes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.free_throw_attempt_rate IS 'Free throw attempt rate, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.three_point_attempt_rate IS 'Three-point attempt rate, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.true_shooting_pct IS 'True shooting percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.effective_field_goal_pct IS 'Effective field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.turnover_pct IS 'Turnover percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.offensive_rebound_pct IS 'Offensive rebound percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.free_throws_per_field_goal_attempt IS 'Free throws made for a field goal tried, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.opponent_effective_field_goal_pct IS 'Opponent effective field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.opponent_turnover_pct IS 'Opponent turnover percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.defensive_rebound_pct IS 'Defensive rebound percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.opponent_free_throws_per_field_goal_attempt IS 'Opponent free throws per field goal attempt, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.arena IS 'Arena, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.attendance IS 'Attendance, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.attendance_per_game IS 'Attendance a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_advanced.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_team_season_advanced.source_row IS 'The number of the record in its file, the first one after the header being 1.';
