CREATE TABLE fact_plus_minus_stints (
    game_id BIGINT NOT NULL,
    team_code VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    stint_order INTEGER NOT NULL,
    team_id BIGINT,
    is_on_court BOOLEAN,
    width_pixels INTEGER,
    plus_minus INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (game_id, team_code, player_name, stint_order)
);

COMMENT ON TABLE fact_plus_minus_stints IS 'One row per game, team, player and stretch on or off the court, in order.';
COMMENT ON COLUMN fact_plus_minus_stints.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact.';
COMMENT ON COLUMN fact_plus_minus_stints.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_plus_minus_stints.player_name IS 'Name as printed; the page links no player.';
COMMENT ON COLUMN fact_plus_minus_stints.stint_order IS 'Place in the bar of the player.';
COMMENT ON COLUMN fact_plus_minus_stints.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_plus_minus_stints.is_on_court IS 'Whether the player was on the court; NULL where blank.';
COMMENT ON COLUMN fact_plus_minus_stints.width_pixels IS 'Length of the stretch in pixels of the page: shares of the game, not seconds.';
COMMENT ON COLUMN fact_plus_minus_stints.plus_minus IS 'What the score did meanwhile, for his team; NULL off the court and where blank.';
COMMENT ON COLUMN fact_plus_minus_stints.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_plus_minus_stints.source_row IS 'The number of the record in its file, the first one after the header being 1.';
