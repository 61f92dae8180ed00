-- about: Pairs of teams of which one won nearly always, among the games that are here.
-- tags: teams, rivalries
-- reads: dim_teams, team_versus_team
-- parameters: minimum_games INTEGER = 20, season_type VARCHAR = 'REGULAR', limit BIGINT = 20
SELECT
    t.team_name,
    o.team_name AS opponent_team_name,
    sum(v.games) AS games,
    sum(v.wins) AS wins,
    sum(v.losses) AS losses,
    round(sum(v.wins)::DOUBLE / sum(v.games), 3) AS win_pct
FROM team_versus_team AS v
INNER JOIN dim_teams AS t ON t.team_id = v.team_id
INNER JOIN dim_teams AS o ON o.team_id = v.opponent_team_id
WHERE v.season_type = $season_type
GROUP BY v.team_id, v.opponent_team_id, t.team_name, o.team_name
HAVING sum(v.games) >= $minimum_games
ORDER BY
    win_pct DESC,
    games DESC,
    t.team_name
LIMIT $limit;
