-- about: Field goals in the last five minutes of the fourth quarter and of overtimes, with at most five points between the teams; only games with play-by-play.
-- tags: players, shooting, play-by-play, clutch
-- reads: dim_players, fact_shots
-- parameters: seconds_left INTEGER = 300, margin INTEGER = 5, season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    p.player_name,
    count(*) FILTER (WHERE s.is_made) AS field_goals_made,
    count(*) AS field_goals_attempted,
    round(avg(s.is_made::INTEGER), 3) AS field_goal_pct,
    sum(CASE WHEN s.is_made THEN s.points_value ELSE 0 END) AS points,
    count(DISTINCT s.game_id) AS games
FROM fact_shots AS s
INNER JOIN dim_players AS p USING (player_id)
WHERE s.period >= 4
    AND s.seconds_remaining <= $seconds_left
    AND abs(s.margin_before) <= $margin
    AND ($season_year::INTEGER IS NULL OR s.season_year = $season_year)
GROUP BY s.player_id, p.player_name
ORDER BY
    points DESC,
    field_goals_attempted,
    p.player_name
LIMIT $limit;
