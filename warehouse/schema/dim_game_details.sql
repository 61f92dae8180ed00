CREATE TABLE dim_game_details (
    game_id BIGINT NOT NULL,
    bref_id VARCHAR NOT NULL,
    season_year INTEGER NOT NULL,
    stage VARCHAR,
    start_time_eastern VARCHAR,
    home_record VARCHAR,
    away_record VARCHAR,
    is_neutral_site BOOLEAN,
    arena VARCHAR,
    arena_place VARCHAR,
    attendance INTEGER,
    duration_minutes INTEGER,
    source_url VARCHAR NOT NULL,
    import_batch_id INTEGER,
    source_row BIGINT
);

COMMENT ON TABLE dim_game_details IS 'One row per game with a box score page: stage, start, place, crowd and length.';
COMMENT ON COLUMN dim_game_details.game_id IS 'The game: `dim_games.game_id`.';
COMMENT ON COLUMN dim_game_details.bref_id IS 'Basketball-Reference game id such as 201801010MIN.';
COMMENT ON COLUMN dim_game_details.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN dim_game_details.stage IS 'What the heading says before the teams, such as 2023 NBA Finals Game 5; NULL for an ordinary game.';
COMMENT ON COLUMN dim_game_details.start_time_eastern IS 'Start as printed, US Eastern time; NULL where not given.';
COMMENT ON COLUMN dim_game_details.home_record IS 'Wins and losses of the home team with this game, in a playoff game those of the series; NULL where not given.';
COMMENT ON COLUMN dim_game_details.away_record IS 'Wins and losses of the visiting team with this game, in a playoff game those of the series; NULL where not given.';
COMMENT ON COLUMN dim_game_details.is_neutral_site IS 'True where neither team was at home; NULL where not told.';
COMMENT ON COLUMN dim_game_details.arena IS 'Arena; NULL where not given.';
COMMENT ON COLUMN dim_game_details.arena_place IS 'City of the arena; NULL where not given.';
COMMENT ON COLUMN dim_game_details.attendance IS 'Attendance; NULL where not given.';
COMMENT ON COLUMN dim_game_details.duration_minutes IS 'Length of the game in minutes, pauses included; NULL where not given.';
COMMENT ON COLUMN dim_game_details.source_url IS 'Address of the page.';
COMMENT ON COLUMN dim_game_details.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_game_details.source_row IS 'The number of the record in its file, the first one after the header being 1.';
