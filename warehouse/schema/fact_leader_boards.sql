CREATE TABLE fact_leader_boards (
    leader_list VARCHAR NOT NULL,
    rank_order INTEGER NOT NULL,
    board VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    season_type VARCHAR,
    is_trailers BOOLEAN NOT NULL,
    league VARCHAR,
    season_year INTEGER,
    rank VARCHAR,
    player_id BIGINT,
    bref_player_id VARCHAR,
    player_name VARCHAR,
    team_id BIGINT,
    team_code VARCHAR,
    team VARCHAR,
    value VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (leader_list, rank_order)
);

COMMENT ON TABLE fact_leader_boards IS 'One row per list of leaders and place in it: of a season, of careers, of active players, or of records over time.';
COMMENT ON COLUMN fact_leader_boards.leader_list IS 'The list: its kind, league, season, part of the season and category, divided by blanks, and TRAILERS where it ranks from the lowest on.';
COMMENT ON COLUMN fact_leader_boards.rank_order IS 'Place in the list, counted.';
COMMENT ON COLUMN fact_leader_boards.board IS 'SEASON, CAREER, ACTIVE, YEARLY, PROGRESSIVE or GAME; OTHER where the address is of a form of its own.';
COMMENT ON COLUMN fact_leader_boards.category IS 'Category as printed, such as Points Per Game; of other lists the name in the address, such as pts.';
COMMENT ON COLUMN fact_leader_boards.season_type IS 'REGULAR, PLAYOFF, or COMBINED for both parts of the season together; NULL where the page does not tell.';
COMMENT ON COLUMN fact_leader_boards.is_trailers IS 'Whether the list ranks from the lowest on.';
COMMENT ON COLUMN fact_leader_boards.league IS 'NBA, ABA or BAA; NULL for lists over all leagues.';
COMMENT ON COLUMN fact_leader_boards.season_year IS 'The year in which the season ends, of the list or of the place in it; NULL where neither names one.';
COMMENT ON COLUMN fact_leader_boards.rank IS 'Place as printed; NULL where tied with the one above.';
COMMENT ON COLUMN fact_leader_boards.player_id IS 'The player; NULL where not linked.';
COMMENT ON COLUMN fact_leader_boards.bref_player_id IS 'Basketball-Reference player id; NULL where not linked.';
COMMENT ON COLUMN fact_leader_boards.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_leader_boards.team_id IS 'The team: `dim_teams.team_id`; NULL where not given and for teams that were in the ABA only.';
COMMENT ON COLUMN fact_leader_boards.team_code IS 'Code of the team on Basketball-Reference; NULL where not linked.';
COMMENT ON COLUMN fact_leader_boards.team IS 'Team as printed; NULL where not given.';
COMMENT ON COLUMN fact_leader_boards.value IS 'Number as printed, with all digits and signs.';
COMMENT ON COLUMN fact_leader_boards.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_leader_boards.source_row IS 'The number of the record in its file, the first one after the header being 1.';
