-- about: Every player of a regular season on one basis, sorted.
-- reads: agg_player_stats, dim_players
-- parameters: season_year INTEGER, league VARCHAR, basis VARCHAR, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN
-- paged: yes
-- sorts: player_name NAME, games_played ALWAYS, minutes_played ALWAYS, games_started COUNTED, possessions COUNTED, points COUNTED, rebounds COUNTED, offensive_rebounds COUNTED, defensive_rebounds COUNTED, assists COUNTED, steals COUNTED, blocks COUNTED, turnovers COUNTED, personal_fouls COUNTED, field_goals_made COUNTED, field_goals_attempted COUNTED, three_pointers_made COUNTED, three_pointers_attempted COUNTED, free_throws_made COUNTED, free_throws_attempted COUNTED, plus_minus COUNTED, field_goal_pct COUNTED, three_point_pct COUNTED, free_throw_pct COUNTED, true_shooting_pct ADVANCED, effective_field_goal_pct ADVANCED, three_point_attempt_rate ADVANCED, free_throw_attempt_rate ADVANCED, offensive_rebound_pct ADVANCED, defensive_rebound_pct ADVANCED, rebound_pct ADVANCED, assist_pct ADVANCED, steal_pct ADVANCED, block_pct ADVANCED, turnover_pct ADVANCED, usage_pct ADVANCED
-- The columns to sort by, each with its group: those of ALWAYS are shown on every basis, of the others one group.
SELECT
    p.player_id,
    p.player_slug,
    p.player_name,
    p.position,
    s.* EXCLUDE (player_id, league, season_year, basis)
FROM agg_player_stats AS s
INNER JOIN dim_players AS p ON p.player_id = s.player_id
WHERE s.season_year = $season_year
    AND s.league = $league
    AND s.basis = $basis
    AND s.games_played >= $min_games
    AND ($position::VARCHAR IS NULL OR p.position = $position)
ORDER BY
    CASE WHEN $descending THEN {sort_key} END DESC NULLS LAST,
    CASE WHEN NOT $descending THEN {sort_key} END NULLS LAST,
    CASE WHEN $sort_by = 'player_name' AND $descending THEN p.player_name END DESC,
    CASE WHEN $sort_by = 'player_name' AND NOT $descending THEN p.player_name END,
    p.player_id;
