-- about: No two teams of a season have the same code.
-- failure: {n} [code is|codes are] used by several teams in one season.
-- reads: dim_team_seasons
-- key: season_year, team_abbreviation
-- fault: UPDATE dim_team_seasons SET team_abbreviation = 'TEA' WHERE team_id = 102
SELECT
    season_year,
    team_abbreviation,
    count(*) AS rows_found
FROM dim_team_seasons
GROUP BY season_year, team_abbreviation
HAVING count(*) > 1
ORDER BY season_year, team_abbreviation
