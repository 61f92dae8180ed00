CREATE TABLE fact_injuries (
    player_id BIGINT NOT NULL,
    updated_on DATE NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    team_id BIGINT,
    team_code VARCHAR,
    description VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (player_id, updated_on)
);

COMMENT ON TABLE fact_injuries IS 'One row per player and day of the last change: the injury report.';
COMMENT ON COLUMN fact_injuries.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_injuries.updated_on IS 'Day of the last change.';
COMMENT ON COLUMN fact_injuries.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_injuries.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_injuries.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_injuries.team_code IS 'Code of the team on Basketball-Reference; NULL where not linked.';
COMMENT ON COLUMN fact_injuries.description IS 'Injury and outlook as printed.';
COMMENT ON COLUMN fact_injuries.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_injuries.source_row IS 'The number of the record in its file, the first one after the header being 1.';
