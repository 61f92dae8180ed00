-- about: Every key of fact_team_game_turnovers stands once.
-- failure: {n} [key|keys] of fact_team_game_turnovers [stands|stand] in several rows.
-- severity: error
-- reads: fact_team_game_turnovers
-- key: team_id, game_date
SELECT
    team_id,
    game_date,
    count(*) AS rows_found
FROM fact_team_game_turnovers
GROUP BY team_id, game_date
HAVING count(*) > 1
ORDER BY team_id, game_date
