CREATE TABLE fact_daily_games (
    game_date DATE NOT NULL,
    home_team_code VARCHAR NOT NULL,
    away_team_code VARCHAR NOT NULL,
    game_id BIGINT,
    league VARCHAR,
    away_team_id BIGINT,
    away_team_name VARCHAR,
    away_points INTEGER,
    home_team_id BIGINT,
    home_team_name VARCHAR,
    home_points INTEGER,
    status VARCHAR,
    away_line VARCHAR,
    home_line VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (game_date, home_team_code, away_team_code)
);

COMMENT ON TABLE fact_daily_games IS 'One row per day, home team and visitors: the score board of the day.';
COMMENT ON COLUMN fact_daily_games.game_date IS 'Day of the game.';
COMMENT ON COLUMN fact_daily_games.home_team_code IS 'Code of the home team on Basketball-Reference.';
COMMENT ON COLUMN fact_daily_games.away_team_code IS 'Code of the visitors on Basketball-Reference.';
COMMENT ON COLUMN fact_daily_games.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact; NULL while the page links none.';
COMMENT ON COLUMN fact_daily_games.league IS 'NBA, ABA or BAA; NULL where the page does not tell.';
COMMENT ON COLUMN fact_daily_games.away_team_id IS 'The visitors: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_daily_games.away_team_name IS 'Name as printed.';
COMMENT ON COLUMN fact_daily_games.away_points IS 'Away points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_games.home_team_id IS 'The home team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_daily_games.home_team_name IS 'Name as printed.';
COMMENT ON COLUMN fact_daily_games.home_points IS 'Home points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_games.status IS 'Status as printed, such as Final; NULL where blank.';
COMMENT ON COLUMN fact_daily_games.away_line IS 'Points of the visitors by period, divided by blanks; NULL where blank.';
COMMENT ON COLUMN fact_daily_games.home_line IS 'Points of the home team by period, divided by blanks; NULL where blank.';
COMMENT ON COLUMN fact_daily_games.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_daily_games.source_row IS 'The number of the record in its file, the first one after the header being 1.';
