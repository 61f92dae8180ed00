-- about: One row per record of a split of a team's season that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_splits
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__team_splits,
    (season_year, team_code, season_type, split, split_value),
    (
        games, wins, losses, field_goals_made, field_goals_attempted, field_goal_pct, three_pointers_made,
        three_pointers_attempted, three_point_pct, effective_field_goal_pct, free_throws_made, free_throws_attempted,
        free_throw_pct, offensive_rebounds, rebounds, assists, steals, blocks, turnovers, personal_fouls, points,
        true_shooting_pct, opponent_field_goals_made, opponent_field_goals_attempted, opponent_field_goal_pct,
        opponent_three_pointers_made, opponent_three_pointers_attempted, opponent_three_point_pct,
        opponent_effective_field_goal_pct, opponent_free_throws_made, opponent_free_throws_attempted,
        opponent_free_throw_pct, opponent_offensive_rebounds, opponent_rebounds, opponent_assists, opponent_steals,
        opponent_blocks, opponent_turnovers, opponent_personal_fouls, opponent_points, opponent_true_shooting_pct
    )
) AS drops
