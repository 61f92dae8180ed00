CREATE TABLE fact_did_not_play (
    game_id BIGINT NOT NULL,
    team_id BIGINT NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    player_id BIGINT,
    player_name VARCHAR,
    season_year INTEGER NOT NULL,
    reason VARCHAR NOT NULL,
    import_batch_id INTEGER,
    source_row BIGINT
);

COMMENT ON TABLE fact_did_not_play IS 'One row per game and player who did not play although of the team: why.';
COMMENT ON COLUMN fact_did_not_play.game_id IS 'The game: `dim_games.game_id`.';
COMMENT ON COLUMN fact_did_not_play.team_id IS 'The team: `dim_teams.team_id`.';
COMMENT ON COLUMN fact_did_not_play.bref_player_id IS 'Basketball-Reference player id, or a number such as tmp-10450 for players without a page.';
COMMENT ON COLUMN fact_did_not_play.player_id IS 'The player; in `dim_players` where he played in any game of the artifact; NULL for players without a page.';
COMMENT ON COLUMN fact_did_not_play.player_name IS 'Name as printed; NULL where the page gives none.';
COMMENT ON COLUMN fact_did_not_play.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_did_not_play.reason IS 'As printed, such as Did Not Play or Not With Team; Inactive for players on the list of the inactive.';
COMMENT ON COLUMN fact_did_not_play.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_did_not_play.source_row IS 'The number of the record in its file, the first one after the header being 1.';
