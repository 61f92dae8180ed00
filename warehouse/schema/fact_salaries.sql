CREATE TABLE fact_salaries (
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    contract_number INTEGER NOT NULL,
    team_id BIGINT,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    salary INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, team_code, player_id, contract_number)
);

COMMENT ON TABLE fact_salaries IS 'One row per season, team, player and contract: the salary in dollars.';
COMMENT ON COLUMN fact_salaries.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_salaries.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_salaries.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_salaries.contract_number IS 'Number of the line among those of the player; a player who signed twice in a season has two, whose salaries add up.';
COMMENT ON COLUMN fact_salaries.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_salaries.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_salaries.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_salaries.salary IS 'Dollars of the season; NULL where blank.';
COMMENT ON COLUMN fact_salaries.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_salaries.source_row IS 'The number of the record in its file, the first one after the header being 1.';
