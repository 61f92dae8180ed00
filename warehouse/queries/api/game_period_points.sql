-- about: Points of each team of a game by period, overtimes behind the quarters.
-- reads: dim_games, fact_line_scores
-- parameters: game_id BIGINT
SELECT
    l.team_id = g.home_team_id AS is_home,
    list(l.points ORDER BY l.period) AS period_points
FROM fact_line_scores AS l
INNER JOIN dim_games AS g ON g.game_id = l.game_id
WHERE l.game_id = $game_id
GROUP BY is_home
ORDER BY is_home;
