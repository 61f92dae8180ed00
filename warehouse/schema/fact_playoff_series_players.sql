CREATE TABLE fact_playoff_series_players (
    series_id VARCHAR NOT NULL,
    team_code VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    season_year INTEGER,
    team_id BIGINT,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    age INTEGER,
    games_played INTEGER,
    games_started INTEGER,
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
    PRIMARY KEY (series_id, team_code, player_id)
);

COMMENT ON TABLE fact_playoff_series_players IS 'One row per playoff series, team and player: totals of the series.';
COMMENT ON COLUMN fact_playoff_series_players.series_id IS 'The series: `fact_playoff_series.series_id`.';
COMMENT ON COLUMN fact_playoff_series_players.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_playoff_series_players.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_playoff_series_players.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_playoff_series_players.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_playoff_series_players.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_playoff_series_players.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_playoff_series_players.age IS 'Age on 1 February of the season; NULL where not given.';
COMMENT ON COLUMN fact_playoff_series_players.games_played IS 'Games played, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.games_started IS 'Games started, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.minutes_played IS 'Minutes on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.field_goals_made IS 'Field goals made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.field_goals_attempted IS 'Field goals attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.field_goal_pct IS 'Field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.three_pointers_made IS 'Three-pointers made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.three_pointers_attempted IS 'Three-pointers attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.three_point_pct IS 'Three-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.free_throws_made IS 'Free throws made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.free_throws_attempted IS 'Free throws attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.free_throw_pct IS 'Free throw percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.offensive_rebounds IS 'Offensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.defensive_rebounds IS 'Defensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.rebounds IS 'Rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.assists IS 'Assists, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.steals IS 'Steals, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.blocks IS 'Blocks, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.turnovers IS 'Turnovers, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.personal_fouls IS 'Personal fouls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.points IS 'Points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_players.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_playoff_series_players.source_row IS 'The number of the record in its file, the first one after the header being 1.';
