CREATE TABLE fact_uniform_numbers (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    number VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    team_codes VARCHAR NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, number, player_id, team_codes)
);

COMMENT ON TABLE fact_uniform_numbers IS 'One row per season, league, number, player and teams that he wore it with.';
COMMENT ON COLUMN fact_uniform_numbers.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_uniform_numbers.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_uniform_numbers.number IS 'Number on the jersey, as printed.';
COMMENT ON COLUMN fact_uniform_numbers.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_uniform_numbers.team_codes IS 'Codes of the teams, divided by blanks; empty where none is linked.';
COMMENT ON COLUMN fact_uniform_numbers.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_uniform_numbers.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_uniform_numbers.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_uniform_numbers.source_row IS 'The number of the record in its file, the first one after the header being 1.';
