-- about: Every key of fact_bref_standings_by_date stands once.
-- failure: {n} [key|keys] of fact_bref_standings_by_date [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_standings_by_date
-- key: season_year, league, conference, standing_date, place
SELECT
    season_year,
    league,
    conference,
    standing_date,
    place,
    count(*) AS rows_found
FROM fact_bref_standings_by_date
GROUP BY season_year, league, conference, standing_date, place
HAVING count(*) > 1
ORDER BY season_year, league, conference, standing_date, place
