-- about: Every key of fact_bref_team_seasons stands once.
-- failure: {n} [key|keys] of fact_bref_team_seasons [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_team_seasons
-- key: season_year, league, side, team_code
SELECT
    season_year,
    league,
    side,
    team_code,
    count(*) AS rows_found
FROM fact_bref_team_seasons
GROUP BY season_year, league, side, team_code
HAVING count(*) > 1
ORDER BY season_year, league, side, team_code
