-- about: Every key of fact_all_star_games stands once.
-- failure: {n} [key|keys] of fact_all_star_games [stands|stand] in several rows.
-- severity: error
-- reads: fact_all_star_games
-- key: season_year, league
SELECT
    season_year,
    league,
    count(*) AS rows_found
FROM fact_all_star_games
GROUP BY season_year, league
HAVING count(*) > 1
ORDER BY season_year, league
