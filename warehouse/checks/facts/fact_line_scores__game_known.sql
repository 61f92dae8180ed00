-- about: Every game of fact_line_scores is a game.
-- failure: {n} [row|rows] of fact_line_scores [names a game|name games] that [is|are] not there.
-- severity: error
-- reads: fact_line_scores, dim_games
-- key: game_id, team_id, period
SELECT
    records.game_id,
    records.team_id,
    records.period
FROM fact_line_scores AS records
LEFT JOIN dim_games AS games ON records.game_id = games.game_id
WHERE games.game_id IS NULL
ORDER BY records.game_id, records.team_id, records.period
