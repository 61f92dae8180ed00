-- about: The points of the periods add up to the points of the team.
-- failure: The periods of {n} [team line|team lines] do not add up to the team's points.
-- reads: fact_line_scores, fact_team_gamelogs
-- key: game_id, team_id
-- follows: fact_line_scores
-- fault: INSERT INTO fact_line_scores (game_id, team_id, period, points) SELECT game_id, team_id, 1, 0 FROM fact_team_gamelogs LIMIT 1
SELECT
    periods.game_id,
    periods.team_id,
    sum(periods.points) AS period_points,
    max(lines.points) AS points
FROM fact_line_scores AS periods
INNER JOIN fact_team_gamelogs AS lines ON periods.game_id = lines.game_id AND periods.team_id = lines.team_id
GROUP BY periods.game_id, periods.team_id
HAVING sum(periods.points) <> max(lines.points)
ORDER BY periods.game_id, periods.team_id
