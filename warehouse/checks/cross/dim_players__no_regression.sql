-- about: No row of dim_players in the published artifact is gone.
-- failure: {n} [player|players] of the published artifact [is|are] missing.
-- severity: error
-- reads: dim_players, live.dim_players
-- key: player_id
-- needs: live
SELECT published.player_id
FROM live.dim_players AS published
LEFT JOIN dim_players AS candidate ON published.player_id = candidate.player_id
WHERE candidate.player_id IS NULL
ORDER BY published.player_id
