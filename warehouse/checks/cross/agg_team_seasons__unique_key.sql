-- about: Every key of agg_team_seasons stands once.
-- failure: {n} [key|keys] of agg_team_seasons [stands|stand] in several rows.
-- severity: error
-- reads: agg_team_seasons
-- key: team_id, season_year, season_type
SELECT
    team_id,
    season_year,
    season_type,
    count(*) AS rows_found
FROM agg_team_seasons
GROUP BY team_id, season_year, season_type
HAVING count(*) > 1
ORDER BY team_id, season_year, season_type
