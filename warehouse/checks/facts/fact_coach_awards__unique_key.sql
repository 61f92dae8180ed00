-- about: Every key of fact_coach_awards stands once.
-- failure: {n} [key|keys] of fact_coach_awards [stands|stand] in several rows.
-- severity: error
-- reads: fact_coach_awards
-- key: coach_id, season_year, league, award
SELECT
    coach_id,
    season_year,
    league,
    award,
    count(*) AS rows_found
FROM fact_coach_awards
GROUP BY coach_id, season_year, league, award
HAVING count(*) > 1
ORDER BY coach_id, season_year, league, award
