CREATE TABLE fact_team_gamelogs (
    team_id BIGINT NOT NULL,
    game_id BIGINT NOT NULL,
    opponent_team_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    season_type VARCHAR NOT NULL,
    game_date DATE NOT NULL,
    is_home BOOLEAN NOT NULL,
    is_neutral_site BOOLEAN,
    outcome VARCHAR NOT NULL,
    minutes_played INTEGER,
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
    total_turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    opponent_points INTEGER NOT NULL,
    plus_minus DECIMAL(6,1),
    import_batch_id INTEGER,
    source_row BIGINT
);

COMMENT ON TABLE fact_team_gamelogs IS 'One row per team and game: the team line of the box score.';
COMMENT ON COLUMN fact_team_gamelogs.team_id IS 'The team: `dim_teams.team_id`.';
COMMENT ON COLUMN fact_team_gamelogs.game_id IS 'The game: `dim_games.game_id`.';
COMMENT ON COLUMN fact_team_gamelogs.opponent_team_id IS 'The other team.';
COMMENT ON COLUMN fact_team_gamelogs.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_team_gamelogs.season_type IS 'PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.';
COMMENT ON COLUMN fact_team_gamelogs.game_date IS 'The day of the game in US Eastern time.';
COMMENT ON COLUMN fact_team_gamelogs.is_home IS 'True where the team was at home.';
COMMENT ON COLUMN fact_team_gamelogs.is_neutral_site IS 'True where neither team was at home; NULL where not told.';
COMMENT ON COLUMN fact_team_gamelogs.outcome IS 'W or L.';
COMMENT ON COLUMN fact_team_gamelogs.minutes_played IS 'Sum of the players'' minutes as the source gives it, 240 and 25 for each overtime but for rounding; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.field_goals_made IS 'Field goals made, three-pointers included; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.field_goals_attempted IS 'Field goals attempted, three-pointers included; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.three_pointers_made IS 'Three-point field goals made; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.three_pointers_attempted IS 'Three-point field goals attempted; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.free_throws_made IS 'Free throws made; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.free_throws_attempted IS 'Free throws attempted; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.offensive_rebounds IS 'Offensive rebounds; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.defensive_rebounds IS 'Defensive rebounds; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.rebounds IS 'All rebounds: offensive and defensive; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.assists IS 'Assists; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.steals IS 'Steals; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.blocks IS 'Blocked shots; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.turnovers IS 'Turnovers; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.total_turnovers IS 'Turnovers with those charged to no player, such as a shot clock violation; NULL where the source counts players only.';
COMMENT ON COLUMN fact_team_gamelogs.personal_fouls IS 'Personal fouls; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.points IS 'Points scored; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.opponent_points IS 'Points of the other team.';
COMMENT ON COLUMN fact_team_gamelogs.plus_minus IS 'As the source gives it, which is not always the difference of the scores; NULL where not recorded.';
COMMENT ON COLUMN fact_team_gamelogs.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_team_gamelogs.source_row IS 'The number of the record in its file, the first one after the header being 1.';
