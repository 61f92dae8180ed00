-- about: Every key of fact_bref_team_schedules stands once.
-- failure: {n} [key|keys] of fact_bref_team_schedules [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_team_schedules
-- key: season_year, team_code, season_type, game_date
SELECT
    season_year,
    team_code,
    season_type,
    game_date,
    count(*) AS rows_found
FROM fact_bref_team_schedules
GROUP BY season_year, team_code, season_type, game_date
HAVING count(*) > 1
ORDER BY season_year, team_code, season_type, game_date
