-- about: Every key of dim_teams stands once.
-- failure: {n} [key|keys] of dim_teams [stands|stand] in several rows.
-- severity: error
-- reads: dim_teams
-- key: team_id
SELECT
    team_id,
    count(*) AS rows_found
FROM dim_teams
GROUP BY team_id
HAVING count(*) > 1
ORDER BY team_id
