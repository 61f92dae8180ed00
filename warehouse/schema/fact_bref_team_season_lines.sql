CREATE TABLE fact_bref_team_season_lines (
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    side VARCHAR NOT NULL,
    line VARCHAR NOT NULL,
    team_id BIGINT,
    games_played INTEGER,
    minutes_played DOUBLE,
    field_goals_made DOUBLE,
    field_goals_attempted DOUBLE,
    field_goal_pct DOUBLE,
    three_pointers_made DOUBLE,
    three_pointers_attempted DOUBLE,
    three_point_pct DOUBLE,
    two_pointers_made DOUBLE,
    two_pointers_attempted DOUBLE,
    two_point_pct DOUBLE,
    effective_field_goal_pct DOUBLE,
    free_throws_made DOUBLE,
    free_throws_attempted DOUBLE,
    free_throw_pct DOUBLE,
    offensive_rebounds DOUBLE,
    defensive_rebounds DOUBLE,
    rebounds DOUBLE,
    assists DOUBLE,
    steals DOUBLE,
    blocks DOUBLE,
    turnovers DOUBLE,
    personal_fouls DOUBLE,
    points DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, team_code, side, line)
);

COMMENT ON TABLE fact_bref_team_season_lines IS 'One row per season, team, side and line of the table on a team''s page: totals, averages, ranks in the league and changes against the season before.';
COMMENT ON COLUMN fact_bref_team_season_lines.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_team_season_lines.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_bref_team_season_lines.side IS 'TEAM for the team''s own numbers, OPPONENT for those of its opponents.';
COMMENT ON COLUMN fact_bref_team_season_lines.line IS 'TOTALS, PER_GAME, LEAGUE_RANK, or CHANGE: against the season before.';
COMMENT ON COLUMN fact_bref_team_season_lines.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_team_season_lines.games_played IS 'Games played; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.minutes_played IS 'Minutes on court: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.field_goals_made IS 'Field goals made: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.field_goals_attempted IS 'Field goals attempted: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.field_goal_pct IS 'Field goal percentage: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.three_pointers_made IS 'Three-pointers made: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.three_pointers_attempted IS 'Three-pointers attempted: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.three_point_pct IS 'Three-point percentage: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.two_pointers_made IS 'Two-pointers made: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.two_pointers_attempted IS 'Two-pointers attempted: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.two_point_pct IS 'Two-point percentage: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.effective_field_goal_pct IS 'Effective field goal percentage: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.free_throws_made IS 'Free throws made: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.free_throws_attempted IS 'Free throws attempted: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.free_throw_pct IS 'Free throw percentage: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.offensive_rebounds IS 'Offensive rebounds: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.defensive_rebounds IS 'Defensive rebounds: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.rebounds IS 'Rebounds: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.assists IS 'Assists: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.steals IS 'Steals: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.blocks IS 'Blocks: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.turnovers IS 'Turnovers: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.personal_fouls IS 'Personal fouls: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.points IS 'Points: number, rank or change, by the line; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_lines.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_team_season_lines.source_row IS 'The number of the record in its file, the first one after the header being 1.';
