-- about: Both teams of a game are teams, with a name in that season.
-- failure: {n} [side|sides] of games [names a team|name teams] without a name in that season.
-- reads: dim_games, dim_teams, dim_team_seasons
-- key: game_id, team_id
-- fault: DELETE FROM dim_team_seasons WHERE team_id = 101
SELECT
    sides.game_id,
    sides.team_id,
    sides.season_year,
    teams.team_id IS NOT NULL AS is_a_team
FROM @sides_of_games(dim_games) AS sides
LEFT JOIN dim_teams AS teams ON sides.team_id = teams.team_id
LEFT JOIN dim_team_seasons AS names ON sides.team_id = names.team_id AND sides.season_year = names.season_year
WHERE teams.team_id IS NULL OR names.team_id IS NULL
ORDER BY sides.game_id, sides.team_id
