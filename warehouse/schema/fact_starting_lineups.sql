CREATE TABLE fact_starting_lineups (
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    game_number INTEGER NOT NULL,
    player_id BIGINT NOT NULL,
    team_id BIGINT,
    game_date DATE,
    game_id BIGINT,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, team_code, season_type, game_number, player_id)
);

COMMENT ON TABLE fact_starting_lineups IS 'One row per season, team, part of it, game and starter, as the page of the team lists them.';
COMMENT ON COLUMN fact_starting_lineups.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_starting_lineups.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_starting_lineups.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_starting_lineups.game_number IS 'Number of the game in its part of the season.';
COMMENT ON COLUMN fact_starting_lineups.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_starting_lineups.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_starting_lineups.game_date IS 'Day of the game; NULL where not linked.';
COMMENT ON COLUMN fact_starting_lineups.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact.';
COMMENT ON COLUMN fact_starting_lineups.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_starting_lineups.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_starting_lineups.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_starting_lineups.source_row IS 'The number of the record in its file, the first one after the header being 1.';
