-- about: Who coached a team, season by season, newest first, as pages of coaches and of the team's seasons print it.
-- reads: bref.coach_seasons, bref.coaches, bref.team_season_profiles
-- parameters: team_id BIGINT, season_year INTEGER
-- names: team_abbreviation
WITH told AS (
    SELECT
        season_year,
        league,
        team_id,
        coach_id,
        bref_coach_id,
        role,
        games AS games_played,
        wins,
        losses,
        playoff_wins,
        playoff_losses,
        NULL::VARCHAR AS coaches
    FROM bref.coach_seasons
    WHERE team_id = $team_id
        AND ($season_year::INTEGER IS NULL OR season_year = $season_year)
)
SELECT
    t.season_year,
    t.league,
    t.team_id,
    t.coach_id,
    t.bref_coach_id,
    c.name AS coach_name,
    t.role,
    t.games_played,
    t.wins,
    t.losses,
    t.playoff_wins,
    t.playoff_losses,
    t.coaches
FROM told AS t
LEFT JOIN bref.coaches AS c ON c.coach_id = t.coach_id
UNION ALL
-- The names as printed, where the pages of the coaches themselves are not here.
SELECT
    p.season_year,
    p.league,
    p.team_id,
    NULL,
    p.bref_coach_ids,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    p.coaches
FROM bref.team_season_profiles AS p
WHERE p.team_id = $team_id
    AND p.coaches IS NOT NULL
    AND ($season_year::INTEGER IS NULL OR p.season_year = $season_year)
    AND NOT EXISTS (SELECT 1 FROM told WHERE told.season_year = p.season_year)
ORDER BY
    season_year DESC,
    games_played DESC,
    bref_coach_id
LIMIT 500;
