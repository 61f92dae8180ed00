-- about: Every game of bridge_game_referees is a game.
-- failure: {n} [row|rows] of bridge_game_referees [names a game|name games] that [is|are] not there.
-- severity: error
-- reads: bridge_game_referees, dim_games
-- key: game_id, official_order
SELECT
    records.game_id,
    records.official_order
FROM bridge_game_referees AS records
LEFT JOIN dim_games AS games ON records.game_id = games.game_id
WHERE games.game_id IS NULL
ORDER BY records.game_id, records.official_order
