-- about: Every key of fact_referee_home_away stands once.
-- failure: {n} [key|keys] of fact_referee_home_away [stands|stand] in several rows.
-- severity: error
-- reads: fact_referee_home_away
-- key: referee_id, season_year, league, season_type
SELECT
    referee_id,
    season_year,
    league,
    season_type,
    count(*) AS rows_found
FROM fact_referee_home_away
GROUP BY referee_id, season_year, league, season_type
HAVING count(*) > 1
ORDER BY referee_id, season_year, league, season_type
