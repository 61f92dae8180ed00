CREATE TABLE fact_bref_team_seasons (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    side VARCHAR NOT NULL,
    team_code VARCHAR NOT NULL,
    team_id BIGINT,
    team_name VARCHAR NOT NULL,
    games_played INTEGER,
    minutes_played DOUBLE,
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
    PRIMARY KEY (season_year, league, side, team_code)
);

COMMENT ON TABLE fact_bref_team_seasons IS 'One row per team, season and side: totals as Basketball-Reference prints them.';
COMMENT ON COLUMN fact_bref_team_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_team_seasons.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_team_seasons.side IS 'TEAM for the team''s own numbers, OPPONENT for those of its opponents.';
COMMENT ON COLUMN fact_bref_team_seasons.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_bref_team_seasons.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_team_seasons.team_name IS 'Name as printed.';
COMMENT ON COLUMN fact_bref_team_seasons.games_played IS 'Games played, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.minutes_played IS 'Minutes on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.field_goals_made IS 'Field goals made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.field_goals_attempted IS 'Field goals attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.field_goal_pct IS 'Field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.three_pointers_made IS 'Three-pointers made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.three_pointers_attempted IS 'Three-pointers attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.three_point_pct IS 'Three-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.two_pointers_made IS 'Two-pointers made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.two_pointers_attempted IS 'Two-pointers attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.two_point_pct IS 'Two-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.effective_field_goal_pct IS 'Effective field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.free_throws_made IS 'Free throws made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.free_throws_attempted IS 'Free throws attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.free_throw_pct IS 'Free throw percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.offensive_rebounds IS 'Offensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.defensive_rebounds IS 'Defensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.rebounds IS 'Rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.assists IS 'Assists, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.steals IS 'Steals, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.blocks IS 'Blocks, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.turnovers IS 'Turnovers, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.personal_fouls IS 'Personal fouls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.points IS 'Points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_seasons.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_team_seasons.source_row IS 'The number of the record in its file, the first one after the header being 1.';
