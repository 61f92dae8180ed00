-- about: Every key of fact_referee_teams stands once.
-- failure: {n} [key|keys] of fact_referee_teams [stands|stand] in several rows.
-- severity: error
-- reads: fact_referee_teams
-- key: referee_id, team_code
SELECT
    referee_id,
    team_code,
    count(*) AS rows_found
FROM fact_referee_teams
GROUP BY referee_id, team_code
HAVING count(*) > 1
ORDER BY referee_id, team_code
