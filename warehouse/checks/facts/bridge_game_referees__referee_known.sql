-- about: Every referee of a game is a referee.
-- failure: {n} [row|rows] of bridge_game_referees [names a referee|name referees] who [is|are] not there.
-- severity: error
-- reads: bridge_game_referees, dim_referees
-- key: game_id, official_order
SELECT
    officials.game_id,
    officials.official_order,
    officials.referee_id
FROM bridge_game_referees AS officials
LEFT JOIN dim_referees AS referees ON officials.referee_id = referees.referee_id
WHERE officials.referee_id IS NOT NULL AND referees.referee_id IS NULL
ORDER BY officials.game_id, officials.official_order
