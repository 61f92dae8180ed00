-- about: Every key of fact_bref_standings_splits stands once.
-- failure: {n} [key|keys] of fact_bref_standings_splits [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_standings_splits
-- key: season_year, league, season_type, team_code, split
SELECT
    season_year,
    league,
    season_type,
    team_code,
    split,
    count(*) AS rows_found
FROM fact_bref_standings_splits
GROUP BY season_year, league, season_type, team_code, split
HAVING count(*) > 1
ORDER BY season_year, league, season_type, team_code, split
