-- about: Every player of a part of a season in his shooting against the league, as pages print it, sorted.
-- reads: dim_players, bref.player_season_adjusted_shooting
-- parameters: season_year INTEGER, league VARCHAR, season_type VARCHAR, team_id BIGINT, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN
-- paged: yes
-- sorts: player_name NAME, games_played ALWAYS, minutes_played ALWAYS, field_goal_pct ALWAYS, two_point_pct ALWAYS, three_point_pct ALWAYS, effective_field_goal_pct ALWAYS, free_throw_pct ALWAYS, true_shooting_pct ALWAYS, adjusted_field_goal_pct ALWAYS, adjusted_two_point_pct ALWAYS, adjusted_three_point_pct ALWAYS, adjusted_effective_field_goal_pct ALWAYS, adjusted_free_throw_pct ALWAYS, adjusted_true_shooting_pct ALWAYS, field_goal_points_added ALWAYS, true_shooting_points_added ALWAYS
-- names: team_abbreviation
SELECT
    @told_line_of_player(p, line),
    @adjusted_shooting_columns(line)
FROM @told_lines_of_season(bref.player_season_adjusted_shooting, NOT told.is_combined_totals) AS line
INNER JOIN dim_players AS p ON p.player_id = line.player_id
WHERE $position::VARCHAR IS NULL OR p.position = $position
@in_order_of_players({sort_key});
