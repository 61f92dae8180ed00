-- about: Every key of fact_leader_boards stands once.
-- failure: {n} [key|keys] of fact_leader_boards [stands|stand] in several rows.
-- severity: error
-- reads: fact_leader_boards
-- key: leader_list, rank_order
SELECT
    leader_list,
    rank_order,
    count(*) AS rows_found
FROM fact_leader_boards
GROUP BY leader_list, rank_order
HAVING count(*) > 1
ORDER BY leader_list, rank_order
