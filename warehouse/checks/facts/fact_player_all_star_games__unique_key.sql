-- about: Every key of fact_player_all_star_games stands once.
-- failure: {n} [key|keys] of fact_player_all_star_games [stands|stand] in several rows.
-- severity: error
-- reads: fact_player_all_star_games
-- key: player_id, row_order
SELECT
    player_id,
    row_order,
    count(*) AS rows_found
FROM fact_player_all_star_games
GROUP BY player_id, row_order
HAVING count(*) > 1
ORDER BY player_id, row_order
