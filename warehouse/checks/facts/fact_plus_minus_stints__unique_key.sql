-- about: Every key of fact_plus_minus_stints stands once.
-- failure: {n} [key|keys] of fact_plus_minus_stints [stands|stand] in several rows.
-- severity: error
-- reads: fact_plus_minus_stints
-- key: game_id, team_code, player_name, stint_order
SELECT
    game_id,
    team_code,
    player_name,
    stint_order,
    count(*) AS rows_found
FROM fact_plus_minus_stints
GROUP BY game_id, team_code, player_name, stint_order
HAVING count(*) > 1
ORDER BY game_id, team_code, player_name, stint_order
