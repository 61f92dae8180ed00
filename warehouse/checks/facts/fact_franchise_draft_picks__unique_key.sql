-- about: Every key of fact_franchise_draft_picks stands once.
-- failure: {n} [key|keys] of fact_franchise_draft_picks [stands|stand] in several rows.
-- severity: error
-- reads: fact_franchise_draft_picks
-- key: franchise_code, draft_year, player_name
SELECT
    franchise_code,
    draft_year,
    player_name,
    count(*) AS rows_found
FROM fact_franchise_draft_picks
GROUP BY franchise_code, draft_year, player_name
HAVING count(*) > 1
ORDER BY franchise_code, draft_year, player_name
