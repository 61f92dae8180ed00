-- about: Every key of fact_bref_team_season_averages stands once.
-- failure: {n} [key|keys] of fact_bref_team_season_averages [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_team_season_averages
-- key: season_year, league, side, team_code, basis
SELECT
    season_year,
    league,
    side,
    team_code,
    basis,
    count(*) AS rows_found
FROM fact_bref_team_season_averages
GROUP BY season_year, league, side, team_code, basis
HAVING count(*) > 1
ORDER BY season_year, league, side, team_code, basis
