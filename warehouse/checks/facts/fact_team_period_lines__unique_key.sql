-- about: Every key of fact_team_period_lines stands once.
-- failure: {n} [key|keys] of fact_team_period_lines [stands|stand] in several rows.
-- severity: error
-- reads: fact_team_period_lines
-- key: game_id, team_code, period_type, period
SELECT
    game_id,
    team_code,
    period_type,
    period,
    count(*) AS rows_found
FROM fact_team_period_lines
GROUP BY game_id, team_code, period_type, period
HAVING count(*) > 1
ORDER BY game_id, team_code, period_type, period
