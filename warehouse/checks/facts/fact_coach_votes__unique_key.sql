-- about: Every key of fact_coach_votes stands once.
-- failure: {n} [key|keys] of fact_coach_votes [stands|stand] in several rows.
-- severity: error
-- reads: fact_coach_votes
-- key: coach_id, season_year, league
SELECT
    coach_id,
    season_year,
    league,
    count(*) AS rows_found
FROM fact_coach_votes
GROUP BY coach_id, season_year, league
HAVING count(*) > 1
ORDER BY coach_id, season_year, league
