-- about: No row of dim_seasons in the published artifact is gone.
-- failure: {n} [season|seasons] of the published artifact [is|are] missing.
-- severity: error
-- reads: dim_seasons, live.dim_seasons
-- key: season_year
-- needs: live
SELECT published.season_year
FROM live.dim_seasons AS published
LEFT JOIN dim_seasons AS candidate ON published.season_year = candidate.season_year
WHERE candidate.season_year IS NULL
ORDER BY published.season_year
