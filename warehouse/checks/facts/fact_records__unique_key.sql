-- about: Every key of fact_records stands once.
-- failure: {n} [key|keys] of fact_records [stands|stand] in several rows.
-- severity: error
-- reads: fact_records
-- key: board, record, record_order
SELECT
    board,
    record,
    record_order,
    count(*) AS rows_found
FROM fact_records
GROUP BY board, record, record_order
HAVING count(*) > 1
ORDER BY board, record, record_order
