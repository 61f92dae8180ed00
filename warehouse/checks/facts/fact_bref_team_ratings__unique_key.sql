-- about: Every key of fact_bref_team_ratings stands once.
-- severity: error
-- reads: fact_bref_team_ratings
-- key: season_year, league, team_code
SELECT
    season_year,
    league,
    team_code,
    count(*) AS rows_found
FROM fact_bref_team_ratings
GROUP BY season_year, league, team_code
HAVING count(*) > 1
ORDER BY season_year, league, team_code
