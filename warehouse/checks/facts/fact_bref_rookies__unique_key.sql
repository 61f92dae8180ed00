-- about: Every key of fact_bref_rookies stands once.
-- failure: {n} [key|keys] of fact_bref_rookies [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_rookies
-- key: season_year, league, player_id
SELECT
    season_year,
    league,
    player_id,
    count(*) AS rows_found
FROM fact_bref_rookies
GROUP BY season_year, league, player_id
HAVING count(*) > 1
ORDER BY season_year, league, player_id
