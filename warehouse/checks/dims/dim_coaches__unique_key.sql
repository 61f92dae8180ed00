-- about: Every key of dim_coaches stands once.
-- failure: {n} [key|keys] of dim_coaches [stands|stand] in several rows.
-- severity: error
-- reads: dim_coaches
-- key: coach_id
SELECT
    coach_id,
    count(*) AS rows_found
FROM dim_coaches
GROUP BY coach_id
HAVING count(*) > 1
ORDER BY coach_id
