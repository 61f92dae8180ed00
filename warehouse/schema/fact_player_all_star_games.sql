CREATE TABLE fact_player_all_star_games (
    player_id BIGINT NOT NULL,
    row_order INTEGER NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    span VARCHAR NOT NULL,
    season_year INTEGER,
    age INTEGER,
    team_id BIGINT,
    team_code VARCHAR,
    league VARCHAR,
    position VARCHAR,
    games_played INTEGER,
    games_started INTEGER,
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
    rebounds INTEGER,
    assists INTEGER,
    steals INTEGER,
    blocks INTEGER,
    turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (player_id, row_order)
);

COMMENT ON TABLE fact_player_all_star_games IS 'One row per player and All-Star game, and one for all of them, as the page of the player prints them.';
COMMENT ON COLUMN fact_player_all_star_games.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_player_all_star_games.row_order IS 'Place of the row in its table.';
COMMENT ON COLUMN fact_player_all_star_games.bref_player_id IS 'Basketball-Reference id of the player.';
COMMENT ON COLUMN fact_player_all_star_games.span IS 'Season, `Career` or a number of seasons, as printed.';
COMMENT ON COLUMN fact_player_all_star_games.season_year IS 'The year in which the season ends; NULL for rows of several seasons.';
COMMENT ON COLUMN fact_player_all_star_games.age IS 'Age of the player in that season; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only and where not linked.';
COMMENT ON COLUMN fact_player_all_star_games.team_code IS 'Code of the team on Basketball-Reference; NULL where not linked.';
COMMENT ON COLUMN fact_player_all_star_games.league IS 'NBA, ABA or BAA; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.position IS 'Position; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.games_played IS 'Games played; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.games_started IS 'Games started; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.seconds_played IS 'Seconds on court; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.field_goals_made IS 'Field goals made; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.field_goals_attempted IS 'Field goals attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.field_goal_pct IS 'Field goal percentage; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.three_pointers_made IS 'Three-pointers made; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.three_pointers_attempted IS 'Three-pointers attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.three_point_pct IS 'Three-point percentage; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.free_throws_made IS 'Free throws made; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.free_throws_attempted IS 'Free throws attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.free_throw_pct IS 'Free throw percentage; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.offensive_rebounds IS 'Offensive rebounds; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.rebounds IS 'Rebounds; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.assists IS 'Assists; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.steals IS 'Steals; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.blocks IS 'Blocks; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.turnovers IS 'Turnovers; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.personal_fouls IS 'Personal fouls; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.points IS 'Points; NULL where blank.';
COMMENT ON COLUMN fact_player_all_star_games.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_player_all_star_games.source_row IS 'The number of the record in its file, the first one after the header being 1.';
