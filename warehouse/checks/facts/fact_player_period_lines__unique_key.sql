-- about: Every key of fact_player_period_lines stands once.
-- failure: {n} [key|keys] of fact_player_period_lines [stands|stand] in several rows.
-- severity: error
-- reads: fact_player_period_lines
-- key: game_id, team_code, period_type, period, player_id
SELECT
    game_id,
    team_code,
    period_type,
    period,
    player_id,
    count(*) AS rows_found
FROM fact_player_period_lines
GROUP BY game_id, team_code, period_type, period, player_id
HAVING count(*) > 1
ORDER BY game_id, team_code, period_type, period, player_id
