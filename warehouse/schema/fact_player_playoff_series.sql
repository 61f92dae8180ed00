CREATE TABLE fact_player_playoff_series (
    player_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    series_id VARCHAR NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    age INTEGER,
    league VARCHAR,
    round VARCHAR,
    team_id BIGINT,
    team_code VARCHAR,
    opponent_team_id BIGINT,
    opponent_team_code VARCHAR,
    result VARCHAR,
    games_played INTEGER,
    minutes_per_game DOUBLE,
    points_per_game DOUBLE,
    rebounds_per_game DOUBLE,
    assists_per_game DOUBLE,
    steals_per_game DOUBLE,
    blocks_per_game DOUBLE,
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
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (player_id, season_year, series_id)
);

COMMENT ON TABLE fact_player_playoff_series IS 'One row per player and playoff series.';
COMMENT ON COLUMN fact_player_playoff_series.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_player_playoff_series.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_player_playoff_series.series_id IS 'Name of the series in its address.';
COMMENT ON COLUMN fact_player_playoff_series.bref_player_id IS 'Basketball-Reference id of the player.';
COMMENT ON COLUMN fact_player_playoff_series.age IS 'Age of the player in that season; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.league IS 'NBA, ABA or BAA; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.round IS 'Round as printed, such as EC1; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only and where not linked.';
COMMENT ON COLUMN fact_player_playoff_series.team_code IS 'Code of the team on Basketball-Reference; NULL where not linked.';
COMMENT ON COLUMN fact_player_playoff_series.opponent_team_id IS 'The opponent: `dim_teams.team_id`; NULL for teams that were in the ABA only and where not linked.';
COMMENT ON COLUMN fact_player_playoff_series.opponent_team_code IS 'Code of the opponent on Basketball-Reference; NULL where not linked.';
COMMENT ON COLUMN fact_player_playoff_series.result IS 'Result of the series as printed; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.games_played IS 'Games played; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.minutes_per_game IS 'Minutes per game; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.points_per_game IS 'Points per game; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.rebounds_per_game IS 'Rebounds per game; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.assists_per_game IS 'Assists per game; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.steals_per_game IS 'Steals per game; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.blocks_per_game IS 'Blocks per game; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.minutes_played IS 'Minutes played; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.field_goals_made IS 'Field goals made; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.field_goals_attempted IS 'Field goals attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.field_goal_pct IS 'Field goal percentage; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.three_pointers_made IS 'Three-pointers made; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.three_pointers_attempted IS 'Three-pointers attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.three_point_pct IS 'Three-point percentage; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.two_pointers_made IS 'Two-pointers made; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.two_pointers_attempted IS 'Two-pointers attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.two_point_pct IS 'Two-point percentage; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.effective_field_goal_pct IS 'Effective field goal percentage; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.free_throws_made IS 'Free throws made; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.free_throws_attempted IS 'Free throws attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.free_throw_pct IS 'Free throw percentage; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.offensive_rebounds IS 'Offensive rebounds; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.defensive_rebounds IS 'Defensive rebounds; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.rebounds IS 'Rebounds; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.assists IS 'Assists; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.steals IS 'Steals; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.blocks IS 'Blocks; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.turnovers IS 'Turnovers; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.personal_fouls IS 'Personal fouls; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.points IS 'Points; NULL where blank.';
COMMENT ON COLUMN fact_player_playoff_series.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_player_playoff_series.source_row IS 'The number of the record in its file, the first one after the header being 1.';
