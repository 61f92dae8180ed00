-- about: The teams of a regular season by the distance of their shots, or of those of their opponents, as pages print it.
-- reads: bref.team_season_shooting
-- parameters: league VARCHAR, season_year INTEGER, side VARCHAR
-- names: team_abbreviation, team_name
SELECT
    s.league,
    s.season_year,
    s.team_id,
    s.games_played,
    @shooting_numbers(s)
FROM bref.team_season_shooting AS s
WHERE s.league = $league
    AND s.season_year = $season_year
    AND s.side = $side
    AND s.team_id IS NOT NULL
ORDER BY
    s.field_goal_pct DESC,
    s.team_id
LIMIT 100;
