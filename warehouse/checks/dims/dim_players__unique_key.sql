-- about: Every key of dim_players stands once.
-- failure: {n} [key|keys] of dim_players [stands|stand] in several rows.
-- severity: error
-- reads: dim_players
-- key: player_id
SELECT
    player_id,
    count(*) AS rows_found
FROM dim_players
GROUP BY player_id
HAVING count(*) > 1
ORDER BY player_id
