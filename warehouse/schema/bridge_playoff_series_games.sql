CREATE TABLE bridge_playoff_series_games (
    series_id VARCHAR NOT NULL,
    game_id BIGINT NOT NULL,
    season_year INTEGER,
    game_date DATE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (series_id, game_id)
);

COMMENT ON TABLE bridge_playoff_series_games IS 'One row per playoff series and game of it.';
COMMENT ON COLUMN bridge_playoff_series_games.series_id IS 'The series: `fact_playoff_series.series_id`.';
COMMENT ON COLUMN bridge_playoff_series_games.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact.';
COMMENT ON COLUMN bridge_playoff_series_games.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN bridge_playoff_series_games.game_date IS 'Day of the game.';
COMMENT ON COLUMN bridge_playoff_series_games.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN bridge_playoff_series_games.source_row IS 'The number of the record in its file, the first one after the header being 1.';
