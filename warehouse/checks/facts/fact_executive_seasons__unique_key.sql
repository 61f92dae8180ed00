-- about: Every key of fact_executive_seasons stands once.
-- failure: {n} [key|keys] of fact_executive_seasons [stands|stand] in several rows.
-- severity: error
-- reads: fact_executive_seasons
-- key: executive_id, season_year, team_code
SELECT
    executive_id,
    season_year,
    team_code,
    count(*) AS rows_found
FROM fact_executive_seasons
GROUP BY executive_id, season_year, team_code
HAVING count(*) > 1
ORDER BY executive_id, season_year, team_code
