-- about: Every key of fact_bref_team_ratings stands once.
-- failure: {n} [key|keys] of fact_bref_team_ratings [stands|stand] in several rows.
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
