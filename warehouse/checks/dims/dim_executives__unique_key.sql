-- about: Every key of dim_executives stands once.
-- failure: {n} [key|keys] of dim_executives [stands|stand] in several rows.
-- severity: error
-- reads: dim_executives
-- key: executive_id
SELECT
    executive_id,
    count(*) AS rows_found
FROM dim_executives
GROUP BY executive_id
HAVING count(*) > 1
ORDER BY executive_id
