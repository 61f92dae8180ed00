-- about: Every key of fact_rosters stands once.
-- failure: {n} [key|keys] of fact_rosters [stands|stand] in several rows.
-- severity: error
-- reads: fact_rosters
-- key: season_year, team_code, player_id
SELECT
    season_year,
    team_code,
    player_id,
    count(*) AS rows_found
FROM fact_rosters
GROUP BY season_year, team_code, player_id
HAVING count(*) > 1
ORDER BY season_year, team_code, player_id
