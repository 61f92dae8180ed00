-- about: Seasons in which a player made half of his field goals, four of ten threes and nine of ten free throws, with the makes that the league asks for; only whole seasons.
-- tags: players, seasons, shooting
-- reads: agg_player_seasons, dim_players
-- parameters: minimum_field_goals INTEGER = 300, minimum_threes INTEGER = 55, minimum_free_throws INTEGER = 125, season_type VARCHAR = 'REGULAR'
SELECT
    s.season_year,
    s.league,
    p.player_name,
    s.teams,
    s.games_played,
    round(CAST(s.field_goals_made AS DOUBLE) / nullif(s.field_goals_attempted, 0), 3) AS field_goal_pct,
    round(CAST(s.three_pointers_made AS DOUBLE) / nullif(s.three_pointers_attempted, 0), 3) AS three_point_pct,
    round(CAST(s.free_throws_made AS DOUBLE) / nullif(s.free_throws_attempted, 0), 3) AS free_throw_pct,
    round(CAST(s.points AS DOUBLE) / s.games_played, 1) AS points_per_game
FROM agg_player_seasons AS s
INNER JOIN dim_players AS p USING (player_id)
WHERE s.row_scope = 'season_total'
    AND s.is_complete
    AND s.season_type = $season_type
    AND s.field_goals_made >= $minimum_field_goals
    AND s.three_pointers_made >= $minimum_threes
    AND s.free_throws_made >= $minimum_free_throws
    AND 2 * s.field_goals_made >= s.field_goals_attempted
    AND 5 * s.three_pointers_made >= 2 * s.three_pointers_attempted
    AND 10 * s.free_throws_made >= 9 * s.free_throws_attempted
ORDER BY
    s.season_year,
    p.player_name;
