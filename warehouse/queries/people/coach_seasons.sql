-- about: The seasons of a coach, oldest first, as his page prints them.
-- reads: bref.coach_seasons
-- parameters: coach VARCHAR
-- names: team_abbreviation, team_name
SELECT
    season_year,
    league,
    team_id,
    role,
    age,
    games AS games_played,
    wins,
    losses,
    win_pct,
    finish,
    playoff_games,
    playoff_wins,
    playoff_losses,
    remarks
FROM bref.coach_seasons
WHERE bref_coach_id = $coach
    OR coach_id::VARCHAR = $coach
ORDER BY
    season_year,
    team_id
LIMIT 200;
