-- about: Every key of fact_transactions stands once.
-- failure: {n} [key|keys] of fact_transactions [stands|stand] in several rows.
-- severity: error
-- reads: fact_transactions
-- key: season_year, transaction_date, page_code, transaction_order
SELECT
    season_year,
    transaction_date,
    page_code,
    transaction_order,
    count(*) AS rows_found
FROM fact_transactions
GROUP BY season_year, transaction_date, page_code, transaction_order
HAVING count(*) > 1
ORDER BY season_year, transaction_date, page_code, transaction_order
