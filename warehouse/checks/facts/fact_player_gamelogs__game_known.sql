-- about: The game of a player line is a game.
-- failure: {n} [player line belongs|player lines belong] to a game that is not there.
-- severity: error
-- reads: fact_player_gamelogs, dim_games
-- key: player_id, game_id
SELECT
    logs.player_id,
    logs.game_id
FROM fact_player_gamelogs AS logs
LEFT JOIN dim_games AS known ON logs.game_id = known.game_id
WHERE known.game_id IS NULL
ORDER BY logs.player_id, logs.game_id
