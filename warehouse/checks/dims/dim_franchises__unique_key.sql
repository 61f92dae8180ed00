-- about: Every key of dim_franchises stands once.
-- failure: {n} [key|keys] of dim_franchises [stands|stand] in several rows.
-- severity: error
-- reads: dim_franchises
-- key: franchise_code, name, first_season_year, is_whole_franchise
SELECT
    franchise_code,
    name,
    first_season_year,
    is_whole_franchise,
    count(*) AS rows_found
FROM dim_franchises
GROUP BY franchise_code, name, first_season_year, is_whole_franchise
HAVING count(*) > 1
ORDER BY franchise_code, name, first_season_year, is_whole_franchise
