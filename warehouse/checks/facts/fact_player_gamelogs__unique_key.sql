-- about: Every key of fact_player_gamelogs stands once.
-- failure: {n} [key|keys] of fact_player_gamelogs [stands|stand] in several rows.
-- severity: error
-- reads: fact_player_gamelogs
-- key: player_id, game_id
SELECT
    player_id,
    game_id,
    count(*) AS rows_found
FROM fact_player_gamelogs
GROUP BY player_id, game_id
HAVING count(*) > 1
ORDER BY player_id, game_id
