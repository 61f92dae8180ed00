-- about: The score in the schedule is the score of the game, whichever team of a neutral court it calls the home team.
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
WHERE
    schedule.home_points <> CASE WHEN schedule.home_team_id = games.away_team_id THEN games.away_points ELSE games.home_points END
    OR schedule.away_points <> CASE WHEN schedule.home_team_id = games.away_team_id THEN games.home_points ELSE games.away_points END
ORDER BY games.game_id
