-- about: Both teams of a game are teams, with a name in that season.
-- failure: {n} [side|sides] of games [names a team|name teams] without a name in that season.
-- severity: error
-- reads: dim_games, dim_teams, dim_team_seasons
-- key: game_id, team_id
-- fault: DELETE FROM dim_team_seasons WHERE team_id = 101
WITH sides AS (
    SELECT
        game_id,
        season_year,
        home_team_id AS team_id
    FROM dim_games
    UNION ALL
    SELECT
        game_id,
        season_year,
        away_team_id AS team_id
    FROM dim_games
)

SELECT
    sides.game_id,
    sides.team_id,
    sides.season_year,
    teams.team_id IS NOT NULL AS is_a_team
FROM sides
LEFT JOIN dim_teams AS teams ON sides.team_id = teams.team_id
LEFT JOIN dim_team_seasons AS names ON sides.team_id = names.team_id AND sides.season_year = names.season_year
WHERE teams.team_id IS NULL OR names.team_id IS NULL
ORDER BY sides.game_id, sides.team_id
