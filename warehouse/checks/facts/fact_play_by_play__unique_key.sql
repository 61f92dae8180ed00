-- about: Every key of fact_play_by_play stands once.
-- failure: {n} [key|keys] of fact_play_by_play [stands|stand] in several rows.
-- severity: error
-- reads: fact_play_by_play
-- key: game_id, event_number
SELECT
    game_id,
    event_number,
    count(*) AS rows_found
FROM fact_play_by_play
GROUP BY game_id, event_number
HAVING count(*) > 1
ORDER BY game_id, event_number
