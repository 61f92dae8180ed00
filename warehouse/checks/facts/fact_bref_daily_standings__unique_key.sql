-- about: Every key of fact_bref_daily_standings stands once.
-- failure: {n} [key|keys] of fact_bref_daily_standings [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_daily_standings
-- key: standing_date, grouped_by, team_code
SELECT
    standing_date,
    grouped_by,
    team_code,
    count(*) AS rows_found
FROM fact_bref_daily_standings
GROUP BY standing_date, grouped_by, team_code
HAVING count(*) > 1
ORDER BY standing_date, grouped_by, team_code
