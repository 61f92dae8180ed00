-- about: One row per team and season whose printed record is of more games than the artifact has: its standing is the printed one.
-- key: season_year, team_id
-- reads: printed_team_seasons, game_sides
SELECT
    printed.season_year,
    printed.team_id,
    printed.wins,
    printed.losses,
    printed.games_played,
    printed.points,
    printed.opponent_points
FROM printed_team_seasons AS printed
LEFT JOIN (
    SELECT
        season_year,
        team_id,
        count(*) AS games
    FROM game_sides
    WHERE season_type = 'REGULAR'
    GROUP BY season_year, team_id
) AS played ON printed.season_year = played.season_year AND printed.team_id = played.team_id
WHERE printed.games_played > coalesce(played.games, 0)
