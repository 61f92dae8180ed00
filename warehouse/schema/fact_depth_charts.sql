CREATE TABLE fact_depth_charts (
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    position VARCHAR NOT NULL,
    depth INTEGER NOT NULL,
    team_id BIGINT,
    player_id BIGINT,
    bref_player_id VARCHAR,
    player_name VARCHAR,
    note VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, team_code, position, depth)
);

COMMENT ON TABLE fact_depth_charts IS 'One row per season, team, position and place of its depth chart.';
COMMENT ON COLUMN fact_depth_charts.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_depth_charts.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_depth_charts.position IS 'Position as printed; Unknown where the page does not tell.';
COMMENT ON COLUMN fact_depth_charts.depth IS 'Place at the position.';
COMMENT ON COLUMN fact_depth_charts.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_depth_charts.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_depth_charts.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_depth_charts.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_depth_charts.note IS 'What stands beside the name, such as an injury.';
COMMENT ON COLUMN fact_depth_charts.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_depth_charts.source_row IS 'The number of the record in its file, the first one after the header being 1.';
