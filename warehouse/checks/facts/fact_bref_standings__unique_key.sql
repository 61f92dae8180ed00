-- about: Every key of fact_bref_standings stands once.
-- failure: {n} [key|keys] of fact_bref_standings [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_standings
-- key: season_year, league, grouped_by, team_code
SELECT
    season_year,
    league,
    grouped_by,
    team_code,
    count(*) AS rows_found
FROM fact_bref_standings
GROUP BY season_year, league, grouped_by, team_code
HAVING count(*) > 1
ORDER BY season_year, league, grouped_by, team_code
