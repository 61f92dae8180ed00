-- about: The player of a line is a player.
-- failure: {n} [player line belongs|player lines belong] to a player who is not there.
-- severity: error
-- reads: fact_player_gamelogs, dim_players
-- key: player_id, game_id
SELECT
    logs.player_id,
    logs.game_id
FROM fact_player_gamelogs AS logs
LEFT JOIN dim_players AS known ON logs.player_id = known.player_id
WHERE known.player_id IS NULL
ORDER BY logs.player_id, logs.game_id
