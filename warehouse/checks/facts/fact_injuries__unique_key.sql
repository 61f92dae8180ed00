-- about: Every key of fact_injuries stands once.
-- failure: {n} [key|keys] of fact_injuries [stands|stand] in several rows.
-- severity: error
-- reads: fact_injuries
-- key: player_id, updated_on
SELECT
    player_id,
    updated_on,
    count(*) AS rows_found
FROM fact_injuries
GROUP BY player_id, updated_on
HAVING count(*) > 1
ORDER BY player_id, updated_on
