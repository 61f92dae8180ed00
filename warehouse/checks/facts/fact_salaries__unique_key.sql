-- about: Every key of fact_salaries stands once.
-- failure: {n} [key|keys] of fact_salaries [stands|stand] in several rows.
-- severity: error
-- reads: fact_salaries
-- key: season_year, team_code, player_id, contract_number
SELECT
    season_year,
    team_code,
    player_id,
    contract_number,
    count(*) AS rows_found
FROM fact_salaries
GROUP BY season_year, team_code, player_id, contract_number
HAVING count(*) > 1
ORDER BY season_year, team_code, player_id, contract_number
