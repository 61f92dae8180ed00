-- about: Every game of dim_game_details is a game.
-- failure: {n} [row|rows] of dim_game_details [names a game|name games] that [is|are] not there.
-- severity: error
-- reads: dim_game_details, dim_games
-- key: game_id
SELECT
    records.game_id
FROM dim_game_details AS records
LEFT JOIN dim_games AS games ON records.game_id = games.game_id
WHERE games.game_id IS NULL
ORDER BY records.game_id
