-- about: The team and season of an address: the code of that season, or the team's newest one. No row where it did not play.
-- reads: dim_team_seasons, dim_teams
-- parameters: abbreviation VARCHAR, season_year INTEGER
SELECT
    s.team_id,
    s.season_year,
    s.abbreviation,
    s.full_name AS name
FROM dim_team_seasons AS s
INNER JOIN dim_teams AS t ON t.team_id = s.team_id
WHERE s.season_year = $season_year
    AND (s.abbreviation = $abbreviation OR t.abbreviation = $abbreviation)
ORDER BY
    s.abbreviation = $abbreviation DESC,
    s.team_id
LIMIT 1;
