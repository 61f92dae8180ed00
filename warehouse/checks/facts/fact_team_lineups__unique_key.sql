-- about: Every key of fact_team_lineups stands once.
-- failure: {n} [key|keys] of fact_team_lineups [stands|stand] in several rows.
-- severity: error
-- reads: fact_team_lineups
-- key: season_year, team_code, season_type, lineup_size, row_order
SELECT
    season_year,
    team_code,
    season_type,
    lineup_size,
    row_order,
    count(*) AS rows_found
FROM fact_team_lineups
GROUP BY season_year, team_code, season_type, lineup_size, row_order
HAVING count(*) > 1
ORDER BY season_year, team_code, season_type, lineup_size, row_order
