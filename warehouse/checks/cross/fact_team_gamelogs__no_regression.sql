-- about: No season has fewer rows of fact_team_gamelogs than in the published artifact, and none is gone.
-- failure: {n} [season has|seasons have] fewer rows of fact_team_gamelogs than in the published artifact.
-- severity: error
-- reads: fact_team_gamelogs, live.fact_team_gamelogs
-- key: season_year
-- needs: live
WITH published AS (
    SELECT
        season_year,
        count(*) AS row_count
    FROM live.fact_team_gamelogs
    GROUP BY season_year
),

candidate AS (
    SELECT
        season_year,
        count(*) AS row_count
    FROM fact_team_gamelogs
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
