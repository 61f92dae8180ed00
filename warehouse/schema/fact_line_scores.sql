CREATE TABLE fact_line_scores (
    game_id BIGINT NOT NULL,
    team_id BIGINT NOT NULL,
    period INTEGER NOT NULL,
    period_type VARCHAR NOT NULL,
    season_year INTEGER NOT NULL,
    points INTEGER NOT NULL,
    import_batch_id INTEGER,
    source_row BIGINT
);

COMMENT ON TABLE fact_line_scores IS 'One row per game, team and period: the points of the period.';
COMMENT ON COLUMN fact_line_scores.game_id IS 'The game: `dim_games.game_id`.';
COMMENT ON COLUMN fact_line_scores.team_id IS 'The team: `dim_teams.team_id`.';
COMMENT ON COLUMN fact_line_scores.period IS 'Quarters are 1 to 4, overtimes follow.';
COMMENT ON COLUMN fact_line_scores.period_type IS 'QUARTER or OVERTIME.';
COMMENT ON COLUMN fact_line_scores.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_line_scores.points IS 'Points of the team in the period.';
COMMENT ON COLUMN fact_line_scores.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_line_scores.source_row IS 'The number of the record in its file, the first one after the header being 1.';
