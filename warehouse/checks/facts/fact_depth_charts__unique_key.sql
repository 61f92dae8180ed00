-- about: Every key of fact_depth_charts stands once.
-- failure: {n} [key|keys] of fact_depth_charts [stands|stand] in several rows.
-- severity: error
-- reads: fact_depth_charts
-- key: season_year, team_code, position, depth
SELECT
    season_year,
    team_code,
    position,
    depth,
    count(*) AS rows_found
FROM fact_depth_charts
GROUP BY season_year, team_code, position, depth
HAVING count(*) > 1
ORDER BY season_year, team_code, position, depth
