-- about: A player is on court no longer than the game: 48 minutes and 5 for each overtime, one more for rounding.
-- failure: {n} [player line has|player lines have] more minutes than the game.
-- reads: fact_player_gamelogs, dim_games
-- key: player_id, game_id
-- fault: UPDATE fact_player_gamelogs SET minutes_played = 50 WHERE player_id = 1001 AND game_id = 20000001
SELECT
    logs.player_id,
    logs.game_id,
    logs.minutes_played,
    games.overtimes
FROM fact_player_gamelogs AS logs
INNER JOIN dim_games AS games ON logs.game_id = games.game_id
WHERE logs.minutes_played < 0 OR logs.minutes_played > 48 + 5 * games.overtimes + 1
ORDER BY logs.player_id, logs.game_id
