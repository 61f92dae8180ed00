CREATE TABLE dim_games (
    game_id BIGINT NOT NULL,
    nba_id VARCHAR,
    bref_id VARCHAR,
    season_year INTEGER NOT NULL,
    season_type VARCHAR NOT NULL,
    game_date DATE NOT NULL,
    home_team_id BIGINT NOT NULL,
    away_team_id BIGINT NOT NULL,
    is_neutral_site BOOLEAN,
    home_points INTEGER NOT NULL,
    away_points INTEGER NOT NULL,
    winner_team_id BIGINT NOT NULL,
    start_time_eastern VARCHAR,
    overtimes INTEGER,
    arena VARCHAR,
    attendance INTEGER,
    has_box_score BOOLEAN NOT NULL
);

COMMENT ON TABLE dim_games IS 'One row per game.';
COMMENT ON COLUMN dim_games.game_id IS 'The game: the NBA game number, or an invertible encoding of the Basketball-Reference id.';
COMMENT ON COLUMN dim_games.nba_id IS 'NBA game id, ten digits with leading zeros; NULL where no source gives it.';
COMMENT ON COLUMN dim_games.bref_id IS 'Basketball-Reference game id such as 201801010MIN; NULL where no source gives it.';
COMMENT ON COLUMN dim_games.season_year IS 'The year in which the season ends: `dim_seasons.season_year`.';
COMMENT ON COLUMN dim_games.season_type IS 'PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.';
COMMENT ON COLUMN dim_games.game_date IS 'The day of the game in US Eastern time.';
COMMENT ON COLUMN dim_games.home_team_id IS 'The home team: `dim_teams.team_id`.';
COMMENT ON COLUMN dim_games.away_team_id IS 'The visiting team: `dim_teams.team_id`.';
COMMENT ON COLUMN dim_games.is_neutral_site IS 'True where neither team was at home, so that records count it neither home nor away; NULL where not told.';
COMMENT ON COLUMN dim_games.home_points IS 'Points of the home team.';
COMMENT ON COLUMN dim_games.away_points IS 'Points of the visiting team.';
COMMENT ON COLUMN dim_games.winner_team_id IS 'The team that won.';
COMMENT ON COLUMN dim_games.start_time_eastern IS 'Start as printed, US Eastern time; NULL where not given.';
COMMENT ON COLUMN dim_games.overtimes IS 'Overtime periods played, as the page says or from the teams'' minutes; NULL where neither tells.';
COMMENT ON COLUMN dim_games.arena IS 'Arena; NULL where not given.';
COMMENT ON COLUMN dim_games.attendance IS 'Attendance; NULL where not given.';
COMMENT ON COLUMN dim_games.has_box_score IS 'True where both teams'' lines are in `fact_team_gamelogs`; false where a page gives the score alone.';
