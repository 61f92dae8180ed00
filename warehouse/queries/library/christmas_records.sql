-- about: What teams won and lost on December 25, among the games that are here.
-- tags: teams, games, days
-- reads: dim_teams, fact_team_gamelogs
-- parameters: limit BIGINT = 20
SELECT
    t.team_name,
    count(*) AS games,
    count(*) FILTER (WHERE g.outcome = 'W') AS wins,
    count(*) FILTER (WHERE g.outcome = 'L') AS losses,
    max(g.points) AS most_points
FROM fact_team_gamelogs AS g
INNER JOIN dim_teams AS t USING (team_id)
WHERE g.season_type = 'REGULAR'
    AND month(g.game_date) = 12
    AND day(g.game_date) = 25
GROUP BY g.team_id, t.team_name
ORDER BY
    games DESC,
    wins DESC,
    t.team_name
LIMIT $limit;
