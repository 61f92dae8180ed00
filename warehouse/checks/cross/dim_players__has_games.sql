-- about: Every player has a game, an id of Basketball-Reference, a pick in a draft, or a place in a list of players.
-- failure: {n} [player has|players have] neither a game nor a pick nor a place in a list.
-- reads: dim_players, fact_player_gamelogs, fact_player_listings, fact_draft_picks
-- key: player_id
-- fault: DELETE FROM fact_player_gamelogs WHERE player_id = 1001
SELECT
    players.player_id,
    players.player_name
FROM dim_players AS players
LEFT JOIN fact_player_gamelogs AS logs ON players.player_id = logs.player_id
LEFT JOIN fact_player_listings AS listings ON players.player_id = listings.player_id
LEFT JOIN fact_draft_picks AS picks ON players.player_id = picks.player_id
WHERE picks.player_id IS NULL AND logs.player_id IS NULL AND listings.player_id IS NULL AND players.bref_id IS NULL
ORDER BY players.player_id
