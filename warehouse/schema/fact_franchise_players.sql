CREATE TABLE fact_franchise_players (
    franchise_code VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    first_season_year INTEGER,
    last_season_year INTEGER,
    seasons INTEGER,
    games_played INTEGER,
    minutes_played INTEGER,
    field_goals_made INTEGER,
    field_goals_attempted INTEGER,
    field_goal_pct DOUBLE,
    three_pointers_made INTEGER,
    three_pointers_attempted INTEGER,
    three_point_pct DOUBLE,
    free_throws_made INTEGER,
    free_throws_attempted INTEGER,
    free_throw_pct DOUBLE,
    offensive_rebounds INTEGER,
    rebounds INTEGER,
    assists INTEGER,
    steals INTEGER,
    blocks INTEGER,
    turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    minutes_per_game DOUBLE,
    points_per_game DOUBLE,
    rebounds_per_game DOUBLE,
    assists_per_game DOUBLE,
    steals_per_game DOUBLE,
    blocks_per_game DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (franchise_code, player_id)
);

COMMENT ON TABLE fact_franchise_players IS 'One row per franchise and player who ever played for it: what he did for it.';
COMMENT ON COLUMN fact_franchise_players.franchise_code IS 'Code that the franchise goes by on Basketball-Reference.';
COMMENT ON COLUMN fact_franchise_players.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_franchise_players.bref_player_id IS 'Basketball-Reference id of the player.';
COMMENT ON COLUMN fact_franchise_players.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_franchise_players.first_season_year IS 'Year in which the first season ends; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.last_season_year IS 'Year in which the last season ends; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.seasons IS 'Seasons; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.games_played IS 'Games played; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.minutes_played IS 'Minutes played; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.field_goals_made IS 'Field goals made; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.field_goals_attempted IS 'Field goals attempted; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.field_goal_pct IS 'Field goal percentage; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.three_pointers_made IS 'Three-pointers made; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.three_pointers_attempted IS 'Three-pointers attempted; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.three_point_pct IS 'Three-point percentage; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.free_throws_made IS 'Free throws made; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.free_throws_attempted IS 'Free throws attempted; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.free_throw_pct IS 'Free throw percentage; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.offensive_rebounds IS 'Offensive rebounds; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.rebounds IS 'Rebounds; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.assists IS 'Assists; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.steals IS 'Steals; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.blocks IS 'Blocks; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.turnovers IS 'Turnovers; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.personal_fouls IS 'Personal fouls; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.points IS 'Points; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.minutes_per_game IS 'Minutes per game; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.points_per_game IS 'Points per game; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.rebounds_per_game IS 'Rebounds per game; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.assists_per_game IS 'Assists per game; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.steals_per_game IS 'Steals per game; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.blocks_per_game IS 'Blocks per game; NULL where blank.';
COMMENT ON COLUMN fact_franchise_players.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_franchise_players.source_row IS 'The number of the record in its file, the first one after the header being 1.';
