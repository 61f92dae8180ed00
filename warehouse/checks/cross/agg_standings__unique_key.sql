-- about: Every key of agg_standings stands once.
-- failure: {n} [key|keys] of agg_standings [stands|stand] in several rows.
-- severity: error
-- reads: agg_standings
-- key: season_year, team_id
SELECT
    season_year,
    team_id,
    count(*) AS rows_found
FROM agg_standings
GROUP BY season_year, team_id
HAVING count(*) > 1
ORDER BY season_year, team_id
