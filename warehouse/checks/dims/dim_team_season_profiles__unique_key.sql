-- about: Every key of dim_team_season_profiles stands once.
-- failure: {n} [key|keys] of dim_team_season_profiles [stands|stand] in several rows.
-- severity: error
-- reads: dim_team_season_profiles
-- key: season_year, team_code
SELECT
    season_year,
    team_code,
    count(*) AS rows_found
FROM dim_team_season_profiles
GROUP BY season_year, team_code
HAVING count(*) > 1
ORDER BY season_year, team_code
