-- about: The games in an arena with the largest crowds, of those that are here.
-- reads: dim_games
-- parameters: arena VARCHAR
-- names: home_team_abbreviation, away_team_abbreviation
SELECT
    game_id,
    game_date,
    league,
    season_year,
    season_type,
    home_team_id,
    away_team_id,
    home_points,
    away_points,
    attendance
FROM dim_games
WHERE lower(arena) = lower($arena)
ORDER BY
    attendance DESC NULLS LAST,
    game_date DESC,
    game_id
LIMIT 25;
