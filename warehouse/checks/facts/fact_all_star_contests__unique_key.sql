-- about: Every key of fact_all_star_contests stands once.
-- failure: {n} [key|keys] of fact_all_star_contests [stands|stand] in several rows.
-- severity: error
-- reads: fact_all_star_contests
-- key: contest, row_order, player_order
SELECT
    contest,
    row_order,
    player_order,
    count(*) AS rows_found
FROM fact_all_star_contests
GROUP BY contest, row_order, player_order
HAVING count(*) > 1
ORDER BY contest, row_order, player_order
