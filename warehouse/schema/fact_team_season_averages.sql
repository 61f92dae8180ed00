CREATE TABLE fact_team_season_averages (
    team_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    games_played INTEGER NOT NULL,
    points_per_game DECIMAL(5,1) NOT NULL,
    turnovers_per_game DECIMAL(5,1),
    import_batch_id INTEGER NOT NULL,
    source_row BIGINT NOT NULL
);

COMMENT ON TABLE fact_team_season_averages IS 'One row per team and regular season: averages as NBA.com gives them, with all turnovers.';
COMMENT ON COLUMN fact_team_season_averages.team_id IS 'The team: `dim_teams.team_id`.';
COMMENT ON COLUMN fact_team_season_averages.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_team_season_averages.games_played IS 'Games that the averages are of.';
COMMENT ON COLUMN fact_team_season_averages.points_per_game IS 'Points a game, one place.';
COMMENT ON COLUMN fact_team_season_averages.turnovers_per_game IS 'Turnovers a game, those of the team that are charged to no player included, one place; NULL where not given.';
COMMENT ON COLUMN fact_team_season_averages.import_batch_id IS 'The file: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_team_season_averages.source_row IS 'The record in that file, counted from 1.';
