CREATE TABLE fact_honour_teams (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    award_id VARCHAR NOT NULL,
    team_selection VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    position VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, award_id, team_selection, player_id)
);

COMMENT ON TABLE fact_honour_teams IS 'One row per season, league, kind of honour, team of it and player: All-League, All-Defensive and All-Rookie teams.';
COMMENT ON COLUMN fact_honour_teams.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_honour_teams.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_honour_teams.award_id IS 'The honour: all_league, all_defense or all_rookie.';
COMMENT ON COLUMN fact_honour_teams.team_selection IS 'First, second or third team, as printed.';
COMMENT ON COLUMN fact_honour_teams.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_honour_teams.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_honour_teams.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_honour_teams.position IS 'C, F or G; NULL where not given.';
COMMENT ON COLUMN fact_honour_teams.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_honour_teams.source_row IS 'The number of the record in its file, the first one after the header being 1.';
