-- about: Every key of bridge_game_referees stands once.
-- failure: {n} [key|keys] of bridge_game_referees [stands|stand] in several rows.
-- severity: error
-- reads: bridge_game_referees
-- key: game_id, official_order
SELECT
    game_id,
    official_order,
    count(*) AS rows_found
FROM bridge_game_referees
GROUP BY game_id, official_order
HAVING count(*) > 1
ORDER BY game_id, official_order
