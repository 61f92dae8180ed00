-- about: Every player of a part of a season by the distance of his shots, as pages print it, sorted.
-- reads: dim_players, fact_player_season_shooting
-- parameters: season_year INTEGER, league VARCHAR, season_type VARCHAR, team_id BIGINT, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN
-- paged: yes
-- sorts: player_name NAME, games_played ALWAYS, minutes_played ALWAYS, field_goal_pct ALWAYS, average_distance ALWAYS, share_of_attempts_two_point ALWAYS, share_of_attempts_0_3_ft ALWAYS, share_of_attempts_3_10_ft ALWAYS, share_of_attempts_10_16_ft ALWAYS, share_of_attempts_16_ft_to_arc ALWAYS, share_of_attempts_three_point ALWAYS, two_point_pct ALWAYS, field_goal_pct_0_3_ft ALWAYS, field_goal_pct_3_10_ft ALWAYS, field_goal_pct_10_16_ft ALWAYS, field_goal_pct_16_ft_to_arc ALWAYS, three_point_pct ALWAYS, dunks_made ALWAYS, layups_made ALWAYS, corner_three_point_pct ALWAYS, heaves_made ALWAYS
-- names: team_abbreviation
SELECT
    @told_line_of_player(p, line),
    line.season_minutes_played AS minutes_played,
    @shooting_numbers(line)
FROM @told_lines_of_season(fact_player_season_shooting, told.team_id IS NOT NULL) AS line
INNER JOIN dim_players AS p ON p.player_id = line.player_id
WHERE $position::VARCHAR IS NULL OR p.position = $position
@in_order_of_players({sort_key});
