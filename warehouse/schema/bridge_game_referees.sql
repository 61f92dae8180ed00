CREATE TABLE bridge_game_referees (
    game_id BIGINT NOT NULL,
    official_order INTEGER NOT NULL,
    season_year INTEGER NOT NULL,
    referee_id BIGINT,
    referee_name VARCHAR NOT NULL,
    import_batch_id INTEGER,
    source_row BIGINT
);

COMMENT ON TABLE bridge_game_referees IS 'One row per game and official.';
COMMENT ON COLUMN bridge_game_referees.game_id IS 'The game: `dim_games.game_id`.';
COMMENT ON COLUMN bridge_game_referees.official_order IS 'Place in the list of the page.';
COMMENT ON COLUMN bridge_game_referees.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN bridge_game_referees.referee_id IS 'The referee: `dim_referees.referee_id`; NULL where the page links none.';
COMMENT ON COLUMN bridge_game_referees.referee_name IS 'Name as printed.';
COMMENT ON COLUMN bridge_game_referees.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN bridge_game_referees.source_row IS 'The number of the record in its file, the first one after the header being 1.';
