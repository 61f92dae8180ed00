-- about: The team of a team season exists, and the season is within its lifetime.
-- failure: {n} team [season is|seasons are] outside the team's lifetime, or the team does not exist.
-- reads: dim_team_seasons, dim_teams
-- key: team_id, season_year
-- fault: UPDATE dim_teams SET final_year = 2001 WHERE team_id = 101
SELECT
    names.team_id,
    names.season_year,
    teams.founded_year,
    teams.final_year
FROM dim_team_seasons AS names
LEFT JOIN dim_teams AS teams ON names.team_id = teams.team_id
WHERE
    teams.team_id IS NULL
    OR names.season_year < teams.founded_year
    OR names.season_year > teams.final_year
ORDER BY names.team_id, names.season_year
