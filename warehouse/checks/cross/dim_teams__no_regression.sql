-- about: No row of dim_teams in the published artifact is gone.
-- failure: {n} [team|teams] of the published artifact [is|are] missing.
-- severity: error
-- reads: dim_teams, live.dim_teams
-- key: team_id
-- needs: live
SELECT published.team_id
FROM live.dim_teams AS published
LEFT JOIN dim_teams AS candidate ON published.team_id = candidate.team_id
WHERE candidate.team_id IS NULL
ORDER BY published.team_id
