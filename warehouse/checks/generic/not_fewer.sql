-- about: No {column} has fewer rows of {relation} than in the published artifact, and none is gone.
-- failure: {n} [{thing} has|{thing}s have] fewer rows of {relation} than in the published artifact.
-- name: {relation}__no_regression
-- pieces: relation, thing, column
-- reads: {relation}, live.{relation}
-- key: {column}
-- needs: live
-- fault: DELETE FROM {relation}
WITH published AS (
    SELECT
        {column},
        count(*) AS row_count
    FROM live.{relation}
    GROUP BY {column}
),

candidate AS (
    SELECT
        {column},
        count(*) AS row_count
    FROM {relation}
    GROUP BY {column}
)

SELECT
    published.{column},
    published.row_count AS published_rows,
    coalesce(candidate.row_count, 0) AS candidate_rows
FROM published
LEFT JOIN candidate ON published.{column} = candidate.{column}
WHERE coalesce(candidate.row_count, 0) < published.row_count
ORDER BY published.{column}
