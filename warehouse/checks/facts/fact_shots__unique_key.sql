-- about: Every key of fact_shots stands once.
-- failure: {n} [key|keys] of fact_shots [stands|stand] in several rows.
-- severity: error
-- reads: fact_shots
-- key: game_id, event_number
SELECT
    game_id,
    event_number,
    count(*) AS rows_found
FROM fact_shots
GROUP BY game_id, event_number
HAVING count(*) > 1
ORDER BY game_id, event_number
