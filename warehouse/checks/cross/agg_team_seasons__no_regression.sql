-- about: No season has fewer rows of agg_team_seasons than in the published artifact, and none is gone.
-- failure: {n} [season has|seasons have] fewer rows of agg_team_seasons than in the published artifact.
-- severity: error
-- reads: agg_team_seasons, live.agg_team_seasons
-- key: season_year
-- needs: live
WITH published AS (
    SELECT
        season_year,
        count(*) AS row_count
    FROM live.agg_team_seasons
    GROUP BY season_year
),

candidate AS (
    SELECT
        season_year,
        count(*) AS row_count
    FROM agg_team_seasons
    GROUP BY season_year
)

SELECT
    published.season_year,
    published.row_count AS published_rows,
    coalesce(candidate.row_count, 0) AS candidate_rows
FROM published
LEFT JOIN candidate ON published.season_year = candidate.season_year
WHERE coalesce(candidate.row_count, 0) < published.row_count
ORDER BY published.season_year
