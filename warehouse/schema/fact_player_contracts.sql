CREATE TABLE fact_player_contracts (
    player_id BIGINT NOT NULL,
    team_code VARCHAR NOT NULL,
    season_year INTEGER NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    team_id BIGINT,
    salary INTEGER NOT NULL,
    option_of VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (player_id, team_code, season_year)
);

COMMENT ON TABLE fact_player_contracts IS 'One row per player, team and coming season of the contract.';
COMMENT ON COLUMN fact_player_contracts.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_player_contracts.team_code IS 'Code of the team on Basketball-Reference.';
COMMENT ON COLUMN fact_player_contracts.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_player_contracts.bref_player_id IS 'Basketball-Reference id of the player.';
COMMENT ON COLUMN fact_player_contracts.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_player_contracts.salary IS 'Salary in dollars.';
COMMENT ON COLUMN fact_player_contracts.option_of IS 'Who may end the contract before that season: PLAYER, TEAM or EARLY_TERMINATION; NULL where nobody may.';
COMMENT ON COLUMN fact_player_contracts.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_player_contracts.source_row IS 'The number of the record in its file, the first one after the header being 1.';
