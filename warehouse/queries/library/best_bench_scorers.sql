-- about: Points a game of players in games that they did not start, by season; only games whose source says who started.
-- tags: players, seasons, bench
-- reads: dim_players, fact_player_gamelogs
-- parameters: minimum_games INTEGER = 40, season_year INTEGER = NULL, season_type VARCHAR = 'REGULAR', limit BIGINT = 20
SELECT
    l.season_year,
    p.player_name,
    count(*) AS games_played,
    round(avg(l.points), 1) AS points_per_game,
    round(avg(l.minutes_played), 1) AS minutes_per_game,
    max(l.points) AS most_points
FROM fact_player_gamelogs AS l
INNER JOIN dim_players AS p USING (player_id)
WHERE l.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR l.season_year = $season_year)
    AND l.is_starter = FALSE
GROUP BY l.season_year, l.player_id, p.player_name
HAVING count(*) >= $minimum_games
ORDER BY
    points_per_game DESC,
    l.season_year,
    p.player_name
LIMIT $limit;
