-- about: Every key of dim_league_seasons stands once.
-- failure: {n} [key|keys] of dim_league_seasons [stands|stand] in several rows.
-- severity: error
-- reads: dim_league_seasons
-- key: season_year, league
SELECT
    season_year,
    league,
    count(*) AS rows_found
FROM dim_league_seasons
GROUP BY season_year, league
HAVING count(*) > 1
ORDER BY season_year, league
