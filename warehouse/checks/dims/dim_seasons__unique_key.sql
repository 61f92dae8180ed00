-- about: Every key of dim_seasons stands once.
-- failure: {n} [key|keys] of dim_seasons [stands|stand] in several rows.
-- severity: error
-- reads: dim_seasons
-- key: season_year
SELECT
    season_year,
    count(*) AS rows_found
FROM dim_seasons
GROUP BY season_year
HAVING count(*) > 1
ORDER BY season_year
