-- about: Every key of fact_playoff_series_index stands once.
-- failure: {n} [key|keys] of fact_playoff_series_index [stands|stand] in several rows.
-- severity: error
-- reads: fact_playoff_series_index
-- key: season_year, league, series_id
SELECT
    season_year,
    league,
    series_id,
    count(*) AS rows_found
FROM fact_playoff_series_index
GROUP BY season_year, league, series_id
HAVING count(*) > 1
ORDER BY season_year, league, series_id
