-- about: Every key of dim_team_seasons stands once.
-- failure: {n} [key|keys] of dim_team_seasons [stands|stand] in several rows.
-- severity: error
-- reads: dim_team_seasons
-- key: team_id, season_year
SELECT
    team_id,
    season_year,
    count(*) AS rows_found
FROM dim_team_seasons
GROUP BY team_id, season_year
HAVING count(*) > 1
ORDER BY team_id, season_year
