-- about: Every key of fact_bref_team_season_lines stands once.
-- failure: {n} [key|keys] of fact_bref_team_season_lines [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_team_season_lines
-- key: season_year, team_code, side, line
SELECT
    season_year,
    team_code,
    side,
    line,
    count(*) AS rows_found
FROM fact_bref_team_season_lines
GROUP BY season_year, team_code, side, line
HAVING count(*) > 1
ORDER BY season_year, team_code, side, line
