-- about: Every key of fact_team_gamelogs stands once.
-- failure: {n} [key|keys] of fact_team_gamelogs [stands|stand] in several rows.
-- severity: error
-- reads: fact_team_gamelogs
-- key: team_id, game_id
SELECT
    team_id,
    game_id,
    count(*) AS rows_found
FROM fact_team_gamelogs
GROUP BY team_id, game_id
HAVING count(*) > 1
ORDER BY team_id, game_id
