CREATE TABLE fact_player_salaries (
    player_id BIGINT NOT NULL,
    row_order INTEGER NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    span VARCHAR NOT NULL,
    season_year INTEGER,
    team_id BIGINT,
    team_code VARCHAR,
    team_name VARCHAR,
    league VARCHAR,
    salary INTEGER,
    is_two_way BOOLEAN,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (player_id, row_order)
);

COMMENT ON TABLE fact_player_salaries IS 'One row per player, season and team with the salary, and one for the career, as the page of the player prints them.';
COMMENT ON COLUMN fact_player_salaries.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_player_salaries.row_order IS 'Place of the row in its table.';
COMMENT ON COLUMN fact_player_salaries.bref_player_id IS 'Basketball-Reference id of the player.';
COMMENT ON COLUMN fact_player_salaries.span IS 'Season, `Career` or a number of seasons, as printed.';
COMMENT ON COLUMN fact_player_salaries.season_year IS 'The year in which the season ends; NULL for rows of several seasons.';
COMMENT ON COLUMN fact_player_salaries.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only and where not linked.';
COMMENT ON COLUMN fact_player_salaries.team_code IS 'Code of the team on Basketball-Reference; NULL where not linked.';
COMMENT ON COLUMN fact_player_salaries.team_name IS 'Team as printed, or a note; NULL where blank.';
COMMENT ON COLUMN fact_player_salaries.league IS 'NBA, ABA or BAA; NULL where blank.';
COMMENT ON COLUMN fact_player_salaries.salary IS 'Salary in dollars; NULL where blank.';
COMMENT ON COLUMN fact_player_salaries.is_two_way IS 'Whether the contract was a two-way one; NULL where blank.';
COMMENT ON COLUMN fact_player_salaries.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_player_salaries.source_row IS 'The number of the record in its file, the first one after the header being 1.';
