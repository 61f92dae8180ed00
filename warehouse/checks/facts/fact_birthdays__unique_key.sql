-- about: Every key of fact_birthdays stands once.
-- failure: {n} [key|keys] of fact_birthdays [stands|stand] in several rows.
-- severity: error
-- reads: fact_birthdays
-- key: birth_month, birth_day, player_id
SELECT
    birth_month,
    birth_day,
    player_id,
    count(*) AS rows_found
FROM fact_birthdays
GROUP BY birth_month, birth_day, player_id
HAVING count(*) > 1
ORDER BY birth_month, birth_day, player_id
