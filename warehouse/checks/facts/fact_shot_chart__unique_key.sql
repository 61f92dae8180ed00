-- about: Every key of fact_shot_chart stands once.
-- failure: {n} [key|keys] of fact_shot_chart [stands|stand] in several rows.
-- severity: error
-- reads: fact_shot_chart
-- key: game_id, shot_order
SELECT
    game_id,
    shot_order,
    count(*) AS rows_found
FROM fact_shot_chart
GROUP BY game_id, shot_order
HAVING count(*) > 1
ORDER BY game_id, shot_order
