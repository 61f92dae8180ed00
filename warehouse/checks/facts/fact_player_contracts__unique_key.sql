-- about: Every key of fact_player_contracts stands once.
-- failure: {n} [key|keys] of fact_player_contracts [stands|stand] in several rows.
-- severity: error
-- reads: fact_player_contracts
-- key: player_id, team_code, season_year
SELECT
    player_id,
    team_code,
    season_year,
    count(*) AS rows_found
FROM fact_player_contracts
GROUP BY player_id, team_code, season_year
HAVING count(*) > 1
ORDER BY player_id, team_code, season_year
