-- about: Every key of dim_player_register stands once.
-- failure: {n} [key|keys] of dim_player_register [stands|stand] in several rows.
-- severity: error
-- reads: dim_player_register
-- key: player_id
SELECT
    player_id,
    count(*) AS rows_found
FROM dim_player_register
GROUP BY player_id
HAVING count(*) > 1
ORDER BY player_id
