-- about: Every key of agg_season_leaders stands once.
-- failure: {n} [key|keys] of agg_season_leaders [stands|stand] in several rows.
-- severity: error
-- reads: agg_season_leaders
-- key: season_year, season_type, category, basis, player_id
SELECT
    season_year,
    season_type,
    category,
    basis,
    player_id,
    count(*) AS rows_found
FROM agg_season_leaders
GROUP BY season_year, season_type, category, basis, player_id
HAVING count(*) > 1
ORDER BY season_year, season_type, category, basis, player_id
