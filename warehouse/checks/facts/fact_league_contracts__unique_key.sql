-- about: Every key of fact_league_contracts stands once.
-- failure: {n} [key|keys] of fact_league_contracts [stands|stand] in several rows.
-- severity: error
-- reads: fact_league_contracts
-- key: list_order
SELECT
    list_order,
    count(*) AS rows_found
FROM fact_league_contracts
GROUP BY list_order
HAVING count(*) > 1
ORDER BY list_order
