-- about: How often the home team won the games of a referee, among the games that are here.
-- tags: referees, games, home
-- reads: bridge_game_referees, dim_games, dim_referees
-- parameters: minimum_games INTEGER = 100, limit BIGINT = 20
SELECT
    r.referee_name,
    count(*) AS games,
    count(*) FILTER (WHERE g.winner_team_id = g.home_team_id) AS home_wins,
    round(avg((g.winner_team_id = g.home_team_id)::INTEGER), 3) AS home_win_pct,
    round(avg(g.home_points + g.away_points), 1) AS points_per_game
FROM bridge_game_referees AS b
INNER JOIN dim_games AS g USING (game_id)
INNER JOIN dim_referees AS r USING (referee_id)
GROUP BY b.referee_id, r.referee_name
HAVING count(*) >= $minimum_games
ORDER BY
    home_win_pct DESC,
    games DESC,
    r.referee_name
LIMIT $limit;
