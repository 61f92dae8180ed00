-- about: A player who did not play has no line in the game.
-- failure: {n} [player|players] who did not play [has|have] a line in the same game.
-- reads: fact_did_not_play, fact_player_gamelogs
-- key: game_id, player_id
-- fault: INSERT INTO fact_did_not_play (game_id, player_id) SELECT game_id, player_id FROM fact_player_gamelogs LIMIT 1
SELECT
    absences.game_id,
    absences.player_id,
    absences.reason
FROM fact_did_not_play AS absences
INNER JOIN fact_player_gamelogs AS logs ON absences.game_id = logs.game_id AND absences.player_id = logs.player_id
ORDER BY absences.game_id, absences.player_id
