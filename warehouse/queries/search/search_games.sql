-- about: What games are found by, newest first, read into memory when an artifact is opened.
-- reads: dim_games
SELECT
    game_id,
    season_year,
    season_type,
    game_date,
    home_team_id,
    away_team_id,
    round_name,
    series_game_number
FROM dim_games
ORDER BY
    game_date DESC,
    game_id DESC;
