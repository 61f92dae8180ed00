-- about: Every key of fact_draft_lottery stands once.
-- failure: {n} [key|keys] of fact_draft_lottery [stands|stand] in several rows.
-- severity: error
-- reads: fact_draft_lottery
-- key: draft_year, team_code
SELECT
    draft_year,
    team_code,
    count(*) AS rows_found
FROM fact_draft_lottery
GROUP BY draft_year, team_code
HAVING count(*) > 1
ORDER BY draft_year, team_code
