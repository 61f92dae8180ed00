-- about: Every key of fact_coach_seasons stands once.
-- failure: {n} [key|keys] of fact_coach_seasons [stands|stand] in several rows.
-- severity: error
-- reads: fact_coach_seasons
-- key: coach_id, season_year, team_code, role
SELECT
    coach_id,
    season_year,
    team_code,
    role,
    count(*) AS rows_found
FROM fact_coach_seasons
GROUP BY coach_id, season_year, team_code, role
HAVING count(*) > 1
ORDER BY coach_id, season_year, team_code, role
