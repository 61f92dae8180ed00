-- about: The score in the schedule is the score of the game.
-- failure: The schedule gives {n} [game|games] another score than the box score.
-- reads: fact_schedule, dim_games
-- key: game_id
-- fault: INSERT INTO fact_schedule (season_year, game_id, home_points, away_points) VALUES (2001, 20000001, 0, 0)
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
