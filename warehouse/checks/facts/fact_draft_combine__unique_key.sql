-- about: Every key of fact_draft_combine stands once.
-- failure: {n} [key|keys] of fact_draft_combine [stands|stand] in several rows.
-- severity: error
-- reads: fact_draft_combine
-- key: draft_year, player_name
SELECT
    draft_year,
    player_name,
    count(*) AS rows_found
FROM fact_draft_combine
GROUP BY draft_year, player_name
HAVING count(*) > 1
ORDER BY draft_year, player_name
