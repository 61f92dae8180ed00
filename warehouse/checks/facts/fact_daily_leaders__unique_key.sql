-- about: Every key of fact_daily_leaders stands once.
-- failure: {n} [key|keys] of fact_daily_leaders [stands|stand] in several rows.
-- severity: error
-- reads: fact_daily_leaders
-- key: game_date, player_id, team_code
SELECT
    game_date,
    player_id,
    team_code,
    count(*) AS rows_found
FROM fact_daily_leaders
GROUP BY game_date, player_id, team_code
HAVING count(*) > 1
ORDER BY game_date, player_id, team_code
