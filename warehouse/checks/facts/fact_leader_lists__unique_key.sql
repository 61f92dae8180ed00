-- about: Every key of fact_leader_lists stands once.
-- failure: {n} [key|keys] of fact_leader_lists [stands|stand] in several rows.
-- severity: error
-- reads: fact_leader_lists
-- key: path
SELECT
    path,
    count(*) AS rows_found
FROM fact_leader_lists
GROUP BY path
HAVING count(*) > 1
ORDER BY path
