-- about: Every key of fact_contracts stands once.
-- failure: {n} [key|keys] of fact_contracts [stands|stand] in several rows.
-- severity: error
-- reads: fact_contracts
-- key: team_code, player_id
SELECT
    team_code,
    player_id,
    count(*) AS rows_found
FROM fact_contracts
GROUP BY team_code, player_id
HAVING count(*) > 1
ORDER BY team_code, player_id
