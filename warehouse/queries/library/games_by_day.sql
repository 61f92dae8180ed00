-- about: How many games each day of a span has, played and to come.
-- tags: games, schedule
-- reads: dim_games
-- parameters: first_day DATE = NULL, last_day DATE = NULL, limit BIGINT = 1000
SELECT
    game_date,
    count(*) AS games,
    count(home_points) AS games_played
FROM dim_games
WHERE game_date >= coalesce($first_day::DATE, game_date)
    AND game_date <= coalesce($last_day::DATE, game_date)
GROUP BY game_date
ORDER BY game_date
LIMIT $limit;
