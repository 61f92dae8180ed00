-- about: Every key of fact_team_on_off stands once.
-- failure: {n} [key|keys] of fact_team_on_off [stands|stand] in several rows.
-- severity: error
-- reads: fact_team_on_off
-- key: season_year, team_code, season_type, player_id, split
SELECT
    season_year,
    team_code,
    season_type,
    player_id,
    split,
    count(*) AS rows_found
FROM fact_team_on_off
GROUP BY season_year, team_code, season_type, player_id, split
HAVING count(*) > 1
ORDER BY season_year, team_code, season_type, player_id, split
