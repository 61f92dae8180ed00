-- about: A draft gives each number once.
-- failure: {n} [number|numbers] of a draft [is|are] of several picks.
-- reads: fact_draft_picks
-- key: league, draft_year, overall_pick
-- fault: INSERT INTO fact_draft_picks (league, draft_year, list_order, overall_pick) VALUES ('NBA', 2002, 1, 35), ('NBA', 2002, 2, 35)
SELECT
    league,
    draft_year,
    overall_pick,
    count(*) AS picks
FROM fact_draft_picks
WHERE overall_pick IS NOT NULL
GROUP BY league, draft_year, overall_pick
HAVING count(*) > 1
ORDER BY draft_year, league, overall_pick
