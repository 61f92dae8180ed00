-- about: Every key of fact_bref_team_vs_team stands once.
-- failure: {n} [key|keys] of fact_bref_team_vs_team [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_team_vs_team
-- key: season_year, league, season_type, team_code, opponent_team_code
SELECT
    season_year,
    league,
    season_type,
    team_code,
    opponent_team_code,
    count(*) AS rows_found
FROM fact_bref_team_vs_team
GROUP BY season_year, league, season_type, team_code, opponent_team_code
HAVING count(*) > 1
ORDER BY season_year, league, season_type, team_code, opponent_team_code
