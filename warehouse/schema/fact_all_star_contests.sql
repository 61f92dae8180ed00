CREATE TABLE fact_all_star_contests (
    contest VARCHAR NOT NULL,
    row_order INTEGER NOT NULL,
    player_order INTEGER NOT NULL,
    title VARCHAR,
    season_year INTEGER NOT NULL,
    league VARCHAR,
    player_id BIGINT NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    column_name VARCHAR,
    line VARCHAR NOT NULL,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (contest, row_order, player_order)
);

COMMENT ON TABLE fact_all_star_contests IS 'One row per contest of an All-Star weekend, line of its table and player named in it.';
COMMENT ON COLUMN fact_all_star_contests.contest IS 'Name of the table, such as slam-dunk.';
COMMENT ON COLUMN fact_all_star_contests.row_order IS 'Place of the line in its table.';
COMMENT ON COLUMN fact_all_star_contests.player_order IS 'Place of the player in the line.';
COMMENT ON COLUMN fact_all_star_contests.title IS 'Title of the table as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_contests.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_all_star_contests.league IS 'NBA, ABA or BAA; NULL where blank.';
COMMENT ON COLUMN fact_all_star_contests.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_all_star_contests.bref_player_id IS 'Basketball-Reference id of the player.';
COMMENT ON COLUMN fact_all_star_contests.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_all_star_contests.column_name IS 'Heading of the column that names the player; NULL where blank.';
COMMENT ON COLUMN fact_all_star_contests.line IS 'The whole line as printed, cells divided by bars.';
COMMENT ON COLUMN fact_all_star_contests.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_all_star_contests.source_row IS 'The number of the record in its file, the first one after the header being 1.';
