CREATE TABLE fact_team_game_turnovers (
    team_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    game_date DATE NOT NULL,
    points INTEGER NOT NULL,
    turnovers INTEGER,
    import_batch_id INTEGER NOT NULL,
    source_row BIGINT NOT NULL
);

COMMENT ON TABLE fact_team_game_turnovers IS 'One row per team and day: all turnovers of the game, those charged to no player included.';
COMMENT ON COLUMN fact_team_game_turnovers.team_id IS 'The team: `dim_teams.team_id`.';
COMMENT ON COLUMN fact_team_game_turnovers.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_team_game_turnovers.game_date IS 'The day of the game in US Eastern time.';
COMMENT ON COLUMN fact_team_game_turnovers.points IS 'Points scored.';
COMMENT ON COLUMN fact_team_game_turnovers.turnovers IS 'Turnovers, those of the team that are charged to no player included; NULL where not given.';
COMMENT ON COLUMN fact_team_game_turnovers.import_batch_id IS 'The file: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_team_game_turnovers.source_row IS 'The record in that file, counted from 1.';
