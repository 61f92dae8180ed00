-- about: Every key of dim_referee_register stands once.
-- failure: {n} [key|keys] of dim_referee_register [stands|stand] in several rows.
-- severity: error
-- reads: dim_referee_register
-- key: referee_id
SELECT
    referee_id,
    count(*) AS rows_found
FROM dim_referee_register
GROUP BY referee_id
HAVING count(*) > 1
ORDER BY referee_id
