-- about: Every key of dim_referees stands once.
-- failure: {n} [key|keys] of dim_referees [stands|stand] in several rows.
-- severity: error
-- reads: dim_referees
-- key: referee_id
SELECT
    referee_id,
    count(*) AS rows_found
FROM dim_referees
GROUP BY referee_id
HAVING count(*) > 1
ORDER BY referee_id
