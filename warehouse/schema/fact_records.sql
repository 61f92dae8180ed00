CREATE TABLE fact_records (
    board VARCHAR NOT NULL,
    record VARCHAR NOT NULL,
    record_order INTEGER NOT NULL,
    title VARCHAR,
    value VARCHAR NOT NULL,
    holder VARCHAR NOT NULL,
    player_id BIGINT,
    bref_player_id VARCHAR,
    team_id BIGINT,
    team_code VARCHAR,
    season_year INTEGER,
    league VARCHAR,
    game_id BIGINT,
    season_or_game VARCHAR,
    notes VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (board, record, record_order)
);

COMMENT ON TABLE fact_records IS 'One row per list of a record, such as most wins in a season, and place in it.';
COMMENT ON COLUMN fact_records.board IS 'Name of the page, such as team_wins.';
COMMENT ON COLUMN fact_records.record IS 'Name of the list, such as team-most-wins-season.';
COMMENT ON COLUMN fact_records.record_order IS 'Place in the list, counted.';
COMMENT ON COLUMN fact_records.title IS 'Title of the list as printed; NULL where blank.';
COMMENT ON COLUMN fact_records.value IS 'Value as printed.';
COMMENT ON COLUMN fact_records.holder IS 'Who holds it, as printed.';
COMMENT ON COLUMN fact_records.player_id IS 'The player; in `dim_players` where he played in any game of the artifact; NULL where not linked.';
COMMENT ON COLUMN fact_records.bref_player_id IS 'Basketball-Reference id of the player; NULL where not linked.';
COMMENT ON COLUMN fact_records.team_id IS 'The team: `dim_teams.team_id`; NULL where a player holds it and for teams that were in the ABA only.';
COMMENT ON COLUMN fact_records.team_code IS 'Code of the team on Basketball-Reference; NULL where not linked.';
COMMENT ON COLUMN fact_records.season_year IS 'The year in which the season of the record ends; NULL where it is not of one season.';
COMMENT ON COLUMN fact_records.league IS 'NBA, ABA or BAA; NULL where blank.';
COMMENT ON COLUMN fact_records.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact; NULL where not given.';
COMMENT ON COLUMN fact_records.season_or_game IS 'Season or day of the game as printed; NULL where blank.';
COMMENT ON COLUMN fact_records.notes IS 'Notes as printed; NULL where blank.';
COMMENT ON COLUMN fact_records.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_records.source_row IS 'The number of the record in its file, the first one after the header being 1.';
