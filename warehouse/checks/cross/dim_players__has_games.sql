-- about: Every player has a game.
-- failure: {n} [player has|players have] no game.
-- reads: dim_players, fact_player_gamelogs
-- key: player_id
-- fault: DELETE FROM fact_player_gamelogs WHERE player_id = 1001
SELECT
    players.player_id,
    players.player_name
FROM dim_players AS players
LEFT JOIN fact_player_gamelogs AS logs ON players.player_id = logs.player_id
WHERE logs.player_id IS NULL
ORDER BY players.player_id
