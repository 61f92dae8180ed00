-- about: The score in the schedule is the score of the game.
-- failure: The schedule gives {n} [game|games] another score than the box score.
-- severity: error
-- reads: fact_schedule, dim_games
-- key: game_id
SELECT
    games.game_id,
    schedule.home_points,
    games.home_points AS game_home_points,
    schedule.away_points,
    games.away_points AS game_away_points
FROM fact_schedule AS schedule
INNER JOIN dim_games AS games ON schedule.game_id = games.game_id
WHERE schedule.home_points <> games.home_points OR schedule.away_points <> games.away_points
ORDER BY games.game_id
