CREATE TABLE fact_all_star_games (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    game_day VARCHAR,
    location VARCHAR,
    result VARCHAR,
    mvp_player_id BIGINT,
    mvp VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league)
);

COMMENT ON TABLE fact_all_star_games IS 'One row per season and league with an All-Star game.';
COMMENT ON COLUMN fact_all_star_games.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_all_star_games.league IS 'NBA or ABA; Unknown where the page does not tell.';
COMMENT ON COLUMN fact_all_star_games.game_day IS 'Day as printed.';
COMMENT ON COLUMN fact_all_star_games.location IS 'Arena and place as printed.';
COMMENT ON COLUMN fact_all_star_games.result IS 'Result as printed.';
COMMENT ON COLUMN fact_all_star_games.mvp_player_id IS 'The most valuable player; NULL where not given.';
COMMENT ON COLUMN fact_all_star_games.mvp IS 'Most valuable player as printed; NULL where not given.';
COMMENT ON COLUMN fact_all_star_games.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_all_star_games.source_row IS 'The number of the record in its file, the first one after the header being 1.';
