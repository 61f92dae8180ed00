-- about: Every game of fact_did_not_play is a game.
-- failure: {n} [row|rows] of fact_did_not_play [names a game|name games] that [is|are] not there.
-- severity: error
-- reads: fact_did_not_play, dim_games
-- key: game_id, team_id, bref_player_id
SELECT
    records.game_id,
    records.team_id,
    records.bref_player_id
FROM fact_did_not_play AS records
LEFT JOIN dim_games AS games ON records.game_id = games.game_id
WHERE games.game_id IS NULL
ORDER BY records.game_id, records.team_id, records.bref_player_id
