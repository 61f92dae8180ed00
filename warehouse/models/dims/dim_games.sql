-- about: One row per game.
-- key: game_id
-- checks: unique, not_fewer(season_year)
-- index: game_id
-- reads: kept_games
-- runs: duckdb
SELECT
    game_id, -- The game: the NBA game number, or an invertible encoding of the Basketball-Reference id.
    nba_game_id AS nba_id, -- NBA game id, ten digits with leading zeros; NULL where no source gives it.
    bref_game_id AS bref_id, -- Basketball-Reference game id such as 201801010MIN; NULL where no source gives it.
    league, -- The league of the game: `dim_seasons.league`.
    season_year, -- …: `dim_seasons.season_year`.
    season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    game_date,
    home_team_id, -- The home team: `dim_teams.team_id`.
    away_team_id, -- The visiting team: `dim_teams.team_id`.
    is_neutral_site, -- True where neither team was at home, so that records count it neither home nor away; NULL where not told.
    home_points, -- NOT NULL
    away_points, -- NOT NULL
    CASE WHEN home_points > away_points THEN home_team_id ELSE away_team_id END AS winner_team_id, -- The team that won.
    start_time_eastern,
    overtimes, -- Overtime periods played, as the page says or from the teams' minutes; NULL where neither tells.
    arena,
    attendance, -- …; NULL where not given.
    has_box_score -- NOT NULL; True where both teams' lines are in `fact_team_gamelogs`; false where a page gives the score alone.
FROM kept_games
ORDER BY game_date, game_id
