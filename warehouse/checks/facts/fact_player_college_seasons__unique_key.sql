-- about: Every key of fact_player_college_seasons stands once.
-- failure: {n} [key|keys] of fact_player_college_seasons [stands|stand] in several rows.
-- severity: error
-- reads: fact_player_college_seasons
-- key: player_id, row_order
SELECT
    player_id,
    row_order,
    count(*) AS rows_found
FROM fact_player_college_seasons
GROUP BY player_id, row_order
HAVING count(*) > 1
ORDER BY player_id, row_order
