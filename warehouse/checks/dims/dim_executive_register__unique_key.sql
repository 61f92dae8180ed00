-- about: Every key of dim_executive_register stands once.
-- failure: {n} [key|keys] of dim_executive_register [stands|stand] in several rows.
-- severity: error
-- reads: dim_executive_register
-- key: executive_id, register_list
SELECT
    executive_id,
    register_list,
    count(*) AS rows_found
FROM dim_executive_register
GROUP BY executive_id, register_list
HAVING count(*) > 1
ORDER BY executive_id, register_list
