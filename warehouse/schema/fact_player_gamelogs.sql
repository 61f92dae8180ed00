CREATE TABLE fact_player_gamelogs (
    player_id BIGINT NOT NULL,
    game_id BIGINT NOT NULL,
    team_id BIGINT NOT NULL,
    opponent_team_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    season_type VARCHAR NOT NULL,
    game_date DATE NOT NULL,
    is_home BOOLEAN NOT NULL,
    is_neutral_site BOOLEAN,
    outcome VARCHAR NOT NULL,
    is_starter BOOLEAN,
    minutes_played INTEGER,
    seconds_played INTEGER,
    field_goals_made INTEGER,
    field_goals_attempted INTEGER,
    three_pointers_made INTEGER,
    three_pointers_attempted INTEGER,
    free_throws_made INTEGER,
    free_throws_attempted INTEGER,
    offensive_rebounds INTEGER,
    defensive_rebounds INTEGER,
    rebounds INTEGER,
    assists INTEGER,
    steals INTEGER,
    blocks INTEGER,
    turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    plus_minus INTEGER,
    game_score DECIMAL(5,1),
    import_batch_id INTEGER,
    source_row BIGINT
);

COMMENT ON TABLE fact_player_gamelogs IS 'One row per player and game: the line of the box score.';
COMMENT ON COLUMN fact_player_gamelogs.player_id IS 'The player: `dim_players.player_id`.';
COMMENT ON COLUMN fact_player_gamelogs.game_id IS 'The game: `dim_games.game_id`.';
COMMENT ON COLUMN fact_player_gamelogs.team_id IS 'The team that the player played for in this game.';
COMMENT ON COLUMN fact_player_gamelogs.opponent_team_id IS 'The other team.';
COMMENT ON COLUMN fact_player_gamelogs.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_player_gamelogs.season_type IS 'PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.';
COMMENT ON COLUMN fact_player_gamelogs.game_date IS 'The day of the game in US Eastern time.';
COMMENT ON COLUMN fact_player_gamelogs.is_home IS 'True where the player''s team was at home.';
COMMENT ON COLUMN fact_player_gamelogs.is_neutral_site IS 'True where neither team was at home; NULL where not told.';
COMMENT ON COLUMN fact_player_gamelogs.outcome IS 'W or L.';
COMMENT ON COLUMN fact_player_gamelogs.is_starter IS 'True where the player started; NULL where the source does not say.';
COMMENT ON COLUMN fact_player_gamelogs.minutes_played IS 'Minutes on court, rounded as the source rounds; 0 is less than half a minute. NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.seconds_played IS 'Seconds on court; NULL where the source gives only whole minutes.';
COMMENT ON COLUMN fact_player_gamelogs.field_goals_made IS 'Field goals made, three-pointers included; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.field_goals_attempted IS 'Field goals attempted, three-pointers included; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.three_pointers_made IS 'Three-point field goals made; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.three_pointers_attempted IS 'Three-point field goals attempted; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.free_throws_made IS 'Free throws made; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.free_throws_attempted IS 'Free throws attempted; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.offensive_rebounds IS 'Offensive rebounds; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.defensive_rebounds IS 'Defensive rebounds; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.rebounds IS 'All rebounds: offensive and defensive; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.assists IS 'Assists; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.steals IS 'Steals; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.blocks IS 'Blocked shots; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.turnovers IS 'Turnovers; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.personal_fouls IS 'Personal fouls; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.points IS 'Points scored; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.plus_minus IS 'Point difference while on court; NULL where not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.game_score IS 'Hollinger''s game score: PTS + 0.4 FGM - 0.7 FGA - 0.4 (FTA - FTM) + 0.7 ORB + 0.3 DRB + STL + 0.7 AST + 0.7 BLK - 0.4 PF - TOV; NULL where a part is not recorded.';
COMMENT ON COLUMN fact_player_gamelogs.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_player_gamelogs.source_row IS 'The number of the record in its file, the first one after the header being 1.';
