CREATE TABLE fact_team_period_lines (
    game_id BIGINT NOT NULL,
    team_code VARCHAR NOT NULL,
    period_type VARCHAR NOT NULL,
    period INTEGER NOT NULL,
    team_id BIGINT,
    minutes_played INTEGER,
    field_goals_made INTEGER,
    field_goals_attempted INTEGER,
    three_pointers_made INTEGER,
    three_pointers_attempted INTEGER,
    free_throws_made INTEGER,
    free_throws_attempted INTEGER,
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
    PRIMARY KEY (game_id, team_code, period_type, period)
);

COMMENT ON TABLE fact_team_period_lines IS 'One row per game, team and part of the game (quarter, half or overtime): the totals of that part.';
COMMENT ON COLUMN fact_team_period_lines.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact.';
COMMENT ON COLUMN fact_team_period_lines.team_code IS 'Code of the team on Basketball-Reference.';
COMMENT ON COLUMN fact_team_period_lines.period_type IS 'QUARTER, HALF or OVERTIME.';
COMMENT ON COLUMN fact_team_period_lines.period IS 'Number of the quarter, the half or the overtime, each counted from 1.';
COMMENT ON COLUMN fact_team_period_lines.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_team_period_lines.minutes_played IS 'Minutes of all players together; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.field_goals_made IS 'Field goals made; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.field_goals_attempted IS 'Field goals attempted; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.three_pointers_made IS 'Three-pointers made; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.three_pointers_attempted IS 'Three-pointers attempted; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.free_throws_made IS 'Free throws made; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.free_throws_attempted IS 'Free throws attempted; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.offensive_rebounds IS 'Offensive rebounds; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.defensive_rebounds IS 'Defensive rebounds; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.rebounds IS 'Rebounds; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.assists IS 'Assists; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.steals IS 'Steals; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.blocks IS 'Blocks; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.turnovers IS 'Turnovers; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.personal_fouls IS 'Personal fouls; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.points IS 'Points; NULL where blank.';
COMMENT ON COLUMN fact_team_period_lines.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_team_period_lines.source_row IS 'The number of the record in its file, the first one after the header being 1.';
