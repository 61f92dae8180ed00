-- about: No player in the published artifact is gone; one who got the NBA's number is still found under the old one.
-- failure: {n} [player|players] of the published artifact [is|are] missing from dim_players.
-- reads: dim_players, bridge_player_ids, live.dim_players
-- key: player_id
-- needs: live
-- fault: DELETE FROM dim_players; DELETE FROM bridge_player_ids
SELECT
    published.player_id,
    published.player_name
FROM live.dim_players AS published
LEFT JOIN dim_players AS players ON published.player_id = players.player_id
LEFT JOIN bridge_player_ids AS ids ON ids.scheme = 'baller' AND CAST(published.player_id AS VARCHAR) = ids.id
WHERE players.player_id IS NULL AND ids.player_id IS NULL
ORDER BY published.player_id
