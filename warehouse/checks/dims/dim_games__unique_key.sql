-- about: Every key of dim_games stands once.
-- failure: {n} [key|keys] of dim_games [stands|stand] in several rows.
-- severity: error
-- reads: dim_games
-- key: game_id
SELECT
    game_id,
    count(*) AS rows_found
FROM dim_games
GROUP BY game_id
HAVING count(*) > 1
ORDER BY game_id
