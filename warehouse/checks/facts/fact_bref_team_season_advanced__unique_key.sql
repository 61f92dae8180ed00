-- about: Every key of fact_bref_team_season_advanced stands once.
-- failure: {n} [key|keys] of fact_bref_team_season_advanced [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_team_season_advanced
-- key: season_year, league, team_code
SELECT
    season_year,
    league,
    team_code,
    count(*) AS rows_found
FROM fact_bref_team_season_advanced
GROUP BY season_year, league, team_code
HAVING count(*) > 1
ORDER BY season_year, league, team_code
