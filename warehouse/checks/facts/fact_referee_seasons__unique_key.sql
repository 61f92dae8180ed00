-- about: Every key of fact_referee_seasons stands once.
-- failure: {n} [key|keys] of fact_referee_seasons [stands|stand] in several rows.
-- severity: error
-- reads: fact_referee_seasons
-- key: referee_id, season_year, league, season_type, measure
SELECT
    referee_id,
    season_year,
    league,
    season_type,
    measure,
    count(*) AS rows_found
FROM fact_referee_seasons
GROUP BY referee_id, season_year, league, season_type, measure
HAVING count(*) > 1
ORDER BY referee_id, season_year, league, season_type, measure
