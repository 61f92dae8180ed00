-- about: Every key of fact_franchise_players stands once.
-- failure: {n} [key|keys] of fact_franchise_players [stands|stand] in several rows.
-- severity: error
-- reads: fact_franchise_players
-- key: franchise_code, player_id
SELECT
    franchise_code,
    player_id,
    count(*) AS rows_found
FROM fact_franchise_players
GROUP BY franchise_code, player_id
HAVING count(*) > 1
ORDER BY franchise_code, player_id
