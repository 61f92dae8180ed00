CREATE TABLE fact_all_star_gamelogs (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    game_code VARCHAR NOT NULL,
    side VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    team_id BIGINT,
    team_code VARCHAR,
    is_starter BOOLEAN,
    reason VARCHAR,
    seconds_played INTEGER,
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
    defensive_rebounds INTEGER,
    rebounds INTEGER,
    assists INTEGER,
    steals INTEGER,
    blocks INTEGER,
    turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, game_code, side, player_id)
);

COMMENT ON TABLE fact_all_star_gamelogs IS 'One row per season, league, game, side and player of an All-Star game: the line, or the reason for not playing.';
COMMENT ON COLUMN fact_all_star_gamelogs.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_all_star_gamelogs.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_all_star_gamelogs.game_code IS 'Code of the game on Basketball-Reference; Unknown for lines of the page of a season, which names no game.';
COMMENT ON COLUMN fact_all_star_gamelogs.side IS 'Side as printed, such as East or Team LeBron.';
COMMENT ON COLUMN fact_all_star_gamelogs.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_all_star_gamelogs.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_all_star_gamelogs.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_all_star_gamelogs.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_all_star_gamelogs.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_all_star_gamelogs.is_starter IS 'Whether the player started; empty where the sheet does not tell; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.reason IS 'Why he did not play; NULL for those who did.';
COMMENT ON COLUMN fact_all_star_gamelogs.seconds_played IS 'Seconds on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.field_goals_made IS 'Field goals made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.field_goals_attempted IS 'Field goals attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.field_goal_pct IS 'Field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.three_pointers_made IS 'Three-pointers made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.three_pointers_attempted IS 'Three-pointers attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.three_point_pct IS 'Three-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.free_throws_made IS 'Free throws made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.free_throws_attempted IS 'Free throws attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.free_throw_pct IS 'Free throw percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.offensive_rebounds IS 'Offensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.defensive_rebounds IS 'Defensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.rebounds IS 'Rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.assists IS 'Assists, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.steals IS 'Steals, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.blocks IS 'Blocks, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.turnovers IS 'Turnovers, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.personal_fouls IS 'Personal fouls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.points IS 'Points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_all_star_gamelogs.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_all_star_gamelogs.source_row IS 'The number of the record in its file, the first one after the header being 1.';
