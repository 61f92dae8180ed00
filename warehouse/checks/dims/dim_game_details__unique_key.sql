-- about: Every key of dim_game_details stands once.
-- failure: {n} [key|keys] of dim_game_details [stands|stand] in several rows.
-- severity: error
-- reads: dim_game_details
-- key: game_id
SELECT
    game_id,
    count(*) AS rows_found
FROM dim_game_details
GROUP BY game_id
HAVING count(*) > 1
ORDER BY game_id
