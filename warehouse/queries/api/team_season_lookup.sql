-- about: The team and season of an address: the code of that season, or the team's newest one. No row where it did not play.
-- reads: dim_team_seasons, dim_teams
-- parameters: team_abbreviation VARCHAR, season_year INTEGER
SELECT
    s.team_id,
    s.season_year,
    s.team_abbreviation,
    s.team_name
FROM dim_team_seasons AS s
INNER JOIN dim_teams AS t ON t.team_id = s.team_id
WHERE s.season_year = $season_year
    AND (s.team_abbreviation = $team_abbreviation OR t.team_abbreviation = $team_abbreviation)
ORDER BY
    s.team_abbreviation = $team_abbreviation DESC,
    s.team_id
LIMIT 1;
