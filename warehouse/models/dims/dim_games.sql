-- about: One row per game.
-- grain: game
-- key: game_id
-- checks: unique, known(season_year, dim_seasons), not_fewer(season_year)
-- index: game_id
-- reads: kept_games
-- runs: duckdb
SELECT
    game_id,
    nba_game_id AS nba_id,
    bref_game_id AS bref_id,
    season_year,
    season_type,
    game_date,
    home_team_id,
    away_team_id,
    is_neutral_site,
    home_points,
    away_points,
    CASE WHEN home_points > away_points THEN home_team_id ELSE away_team_id END AS winner_team_id,
    start_time_eastern,
    overtimes,
    arena,
    attendance,
    has_box_score
FROM kept_games
ORDER BY game_date, game_id
