-- about: Every key of dim_coach_register stands once.
-- failure: {n} [key|keys] of dim_coach_register [stands|stand] in several rows.
-- severity: error
-- reads: dim_coach_register
-- key: coach_id, register_list
SELECT
    coach_id,
    register_list,
    count(*) AS rows_found
FROM dim_coach_register
GROUP BY coach_id, register_list
HAVING count(*) > 1
ORDER BY coach_id, register_list
