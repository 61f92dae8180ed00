-- about: The seasons of an executive, oldest first, as his page prints them.
-- reads: bref.executive_seasons
-- parameters: executive VARCHAR
-- names: team_abbreviation, team_name
SELECT
    season_year,
    league,
    team_id,
    title,
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
FROM bref.executive_seasons
WHERE bref_executive_id = $executive
    OR executive_id::VARCHAR = $executive
ORDER BY
    season_year,
    team_id
LIMIT 200;
