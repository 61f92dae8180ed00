CREATE TABLE fact_playoff_games (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    round VARCHAR NOT NULL,
    visitor_name VARCHAR NOT NULL,
    home_name VARCHAR NOT NULL,
    game_number INTEGER NOT NULL,
    series_id VARCHAR,
    game_id BIGINT,
    game_date DATE,
    visitor_points INTEGER,
    home_points INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, round, visitor_name, home_name, game_number)
);

COMMENT ON TABLE fact_playoff_games IS 'One row per game of a playoff series, as the summary of a season or of its playoffs lists it.';
COMMENT ON COLUMN fact_playoff_games.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_playoff_games.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_playoff_games.round IS 'Round as printed.';
COMMENT ON COLUMN fact_playoff_games.visitor_name IS 'Name of the visitors as printed.';
COMMENT ON COLUMN fact_playoff_games.home_name IS 'Name of the home team as printed.';
COMMENT ON COLUMN fact_playoff_games.game_number IS 'Number of the game in the series.';
COMMENT ON COLUMN fact_playoff_games.series_id IS 'The series: `fact_playoff_series.series_id`; NULL where not linked.';
COMMENT ON COLUMN fact_playoff_games.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact; NULL while the page links none.';
COMMENT ON COLUMN fact_playoff_games.game_date IS 'Day of the game; NULL while the page links none.';
COMMENT ON COLUMN fact_playoff_games.visitor_points IS 'Visitor points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_games.home_points IS 'Home points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_playoff_games.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_playoff_games.source_row IS 'The number of the record in its file, the first one after the header being 1.';
