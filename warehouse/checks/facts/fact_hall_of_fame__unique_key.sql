-- about: Every key of fact_hall_of_fame stands once.
-- failure: {n} [key|keys] of fact_hall_of_fame [stands|stand] in several rows.
-- severity: error
-- reads: fact_hall_of_fame
-- key: induction_year, name, category
SELECT
    induction_year,
    name,
    category,
    count(*) AS rows_found
FROM fact_hall_of_fame
GROUP BY induction_year, name, category
HAVING count(*) > 1
ORDER BY induction_year, name, category
