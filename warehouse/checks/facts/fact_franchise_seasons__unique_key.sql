-- about: Every key of fact_franchise_seasons stands once.
-- failure: {n} [key|keys] of fact_franchise_seasons [stands|stand] in several rows.
-- severity: error
-- reads: fact_franchise_seasons
-- key: franchise_code, season_year, team_code
SELECT
    franchise_code,
    season_year,
    team_code,
    count(*) AS rows_found
FROM fact_franchise_seasons
GROUP BY franchise_code, season_year, team_code
HAVING count(*) > 1
ORDER BY franchise_code, season_year, team_code
