-- about: Every key of fact_player_highs stands once.
-- failure: {n} [key|keys] of fact_player_highs [stands|stand] in several rows.
-- severity: error
-- reads: fact_player_highs
-- key: player_id, season_type, row_order
SELECT
    player_id,
    season_type,
    row_order,
    count(*) AS rows_found
FROM fact_player_highs
GROUP BY player_id, season_type, row_order
HAVING count(*) > 1
ORDER BY player_id, season_type, row_order
