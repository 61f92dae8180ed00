-- about: Every key of fact_draft_picks stands once.
-- failure: {n} [key|keys] of fact_draft_picks [stands|stand] in several rows.
-- severity: error
-- reads: fact_draft_picks
-- key: draft_year, league, list_order
SELECT
    draft_year,
    league,
    list_order,
    count(*) AS rows_found
FROM fact_draft_picks
GROUP BY draft_year, league, list_order
HAVING count(*) > 1
ORDER BY draft_year, league, list_order
