-- about: Every key of fact_team_season_averages stands once.
-- failure: {n} [key|keys] of fact_team_season_averages [stands|stand] in several rows.
-- severity: error
-- reads: fact_team_season_averages
-- key: team_id, season_year
SELECT
    team_id,
    season_year,
    count(*) AS rows_found
FROM fact_team_season_averages
GROUP BY team_id, season_year
HAVING count(*) > 1
ORDER BY team_id, season_year
